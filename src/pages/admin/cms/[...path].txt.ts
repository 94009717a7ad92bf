import { editorPathsOf, getEditorFile } from '#site/editor.ts';

export const getStaticPaths = editorPathsOf('.txt');
export const GET = getEditorFile;
