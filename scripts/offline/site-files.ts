import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Path below the site → content. */
export type SiteFiles = Map<string, Uint8Array>;

/** What nobody needs without a network: the editor, and what speaks to hosts. */
const left = /^(admin\/|_headers$|_redirects$|\.)|\.zip$/;

/** Reads the files of a built site that are worth taking along. */
export async function readSite(site: string): Promise<SiteFiles> {
  const paths = (await readdir(site, { recursive: true, withFileTypes: true })).filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1).replaceAll('\\', '/')).filter((path) => !left.test(path)).sort();
  const files: SiteFiles = new Map();
  for (const path of paths) files.set(path, await readFile(join(site, path)));
  return files;
}
