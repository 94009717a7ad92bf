import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the editor sends entries, as `owner/name` on GitHub; undefined if whoever built the site named none. */
export const repository: string | undefined = process.env['REPOSITORY'] || undefined;

/**
 * What the page of the editor may do; every other page keeps the stricter policy. The editor writes its styles into
 * the page and speaks with GitHub alone. What else its package would ask for (fonts, news of itself, the state of
 * GitHub) this stops. It is in the page too, for hosts that send no headers.
 */
export const editorPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; connect-src 'self' blob: https://api.github.com; img-src 'self' blob: data:; base-uri 'none'; form-action 'self'";

const folder = 'node_modules/@sveltia/cms';
const needed = /^npm\/(index\.js|chunks\/react-(?!dom-)[^/]+\.js|assets\/[^/]+\.(woff2|LICENSE\.txt))$|^LICENSE\.txt$/;

/** Lists the files of the editor's package that its page needs, by their paths in the package. */
export async function listEditorFiles(): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths.map((path) => path.replaceAll('\\', '/')).filter((path) => needed.test(path));
}

/** Reads one of these files. @throws if there is none */
export const readEditorFile = (path: string): Promise<Uint8Array<ArrayBuffer>> => readFile(join(folder, path)) as Promise<Uint8Array<ArrayBuffer>>;
