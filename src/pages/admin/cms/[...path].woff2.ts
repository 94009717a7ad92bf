import { editorPathsOf, getEditorFile } from '#site/editor.ts';

export const getStaticPaths = editorPathsOf('.woff2');
export const GET = getEditorFile;
