import { listEditorFiles, readEditorFile } from '#site/editor.ts';

export const getStaticPaths = async () => (await listEditorFiles()).map((path) => ({ params: { path } }));

export const GET = async ({ params }: { params: { path: string } }) =>
  new Response(await readEditorFile(params.path), params.path.endsWith('.js') ? { headers: { 'Content-Type': 'text/javascript' } } : {});
