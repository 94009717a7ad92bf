import type { Pagefind, SiteFiles } from '#core/search/open-search.ts';

/** Fetches the files of the search from the site itself. @param base the site's base, with a slash at its end */
export function siteFiles(base: string): SiteFiles {
  const get = async (path: string) => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  };
  return {
    json: async (path) => (await get(path)).json() as Promise<unknown>,
    bytes: async (path) => new Uint8Array(await (await get(path)).arrayBuffer()),
    pagefind: async () => {
      const module = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
      await module.init();
      return module;
    },
  };
}
