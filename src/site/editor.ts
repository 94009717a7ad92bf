import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';

/** Where the editor sends entries, as `owner/name` on GitHub; undefined if whoever built the site named none. */
export const repository: string | undefined = process.env['REPOSITORY'] || undefined;

/**
 * What the page of the editor may do; every other page keeps the stricter policy. The editor writes its styles into
 * the page and speaks with GitHub alone. What else its package would ask for (fonts, news of itself, the state of
 * GitHub) this stops. It is in the page too, for hosts that send no headers.
 */
export const editorPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; connect-src 'self' blob: https://api.github.com; img-src 'self' blob: data:; base-uri 'none'; form-action 'self'";

const folder = 'node_modules/@sveltia/cms';

/** What the page needs of the package; the rest is for maps, photographs, other languages and highlighted code. */
const needed = /^npm\/(index\.js|chunks\/react-(?!dom-)[^/]+\.js|assets\/[^/]+\.(woff2|LICENSE\.txt))$|^LICENSE\.txt$/;

const types: Record<string, string> = { '.js': 'text/javascript', '.txt': 'text/plain', '.woff2': 'font/woff2' };

/** Returns the paths of the editor's files with an ending, for a route that has it: only so the development server takes them for files. */
export const editorPathsOf = (ending: string): GetStaticPaths => async () => {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => needed.test(path) && path.endsWith(ending)).map((path) => ({ params: { path: path.slice(0, -ending.length) }, props: { path, ending } }));
};

/** Answers with a file of the editor, as it is in its package. */
export const getEditorFile: APIRoute<{ path: string; ending: string }> = async ({ props: { path, ending } }) =>
  new Response(await readFile(join(folder, path)), { headers: { 'Content-Type': types[ending] ?? 'application/octet-stream' } });
