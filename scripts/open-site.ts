import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openSearch, type Pagefind, type Search } from '#core/search/open-search.ts';
import { serveFolder } from './static-server.ts';

/** Opens the search of a built site on the disk, as its search page does over the network. @throws if the site isn't built */
export async function openSite(site: string): Promise<Search & { pagefind: () => Promise<Pagefind>; close: () => void }> {
  let close = () => {};
  let started: Promise<Pagefind> | undefined;
  const start = async () => {
    // Pagefind reads its index over HTTP only.
    const { server, address } = await serveFolder(site);
    close = () => void server.close();
    const module = (await import(pathToFileURL(join(site, 'pagefind/pagefind.js')).href)) as { createInstance: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => Pagefind };
    const pagefind = module.createInstance({ basePath: `${address}/pagefind/`, baseUrl: '/', noWorker: true });
    await pagefind.init();
    return pagefind;
  };
  const pagefind = () => (started ??= start());
  const search = await openSearch({
    json: async (path) => JSON.parse(await readFile(join(site, path), 'utf8')) as unknown,
    bytes: async (path) => new Uint8Array(await readFile(join(site, path))),
    pagefind,
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error(`There is no built site in ${site}. Build it first: npm run build`) : error;
  });
  return { ...search, pagefind, close: () => close() };
}
