import { editorPathsOf, getEditorFile } from '#site/editor.ts';

export const getStaticPaths = editorPathsOf('.js');
export const GET = getEditorFile;
