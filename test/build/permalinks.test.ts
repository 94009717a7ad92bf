import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitAddress } from '#core/addresses.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { followAddress } from '#core/permalinks/follow-address.ts';
import { listAddresses } from '#core/permalinks/list-addresses.ts';

const site = 'dist';
const library = await loadLibrary('content');
const { existing, promised } = listAddresses(library);
const redirects = new Map(library.redirects.map(({ from, to }) => [from, to]));

const fragments = new Map<string, ReadonlySet<string>>();
/** The ids of a built page; undefined if there is none. */
function idsOf(path: string): ReadonlySet<string> | undefined {
  const file = join(site, path, 'index.html');
  if (!fragments.has(path) && existsSync(file)) fragments.set(path, new Set([...readFileSync(file, 'utf8').matchAll(/\sid="?([^\s">]+)/g)].map(([, id = '']) => id)));
  return fragments.get(path);
}
const isBuilt = (address: string): boolean => {
  const [path, fragment] = splitAddress(address);
  return idsOf(path) !== undefined && (!fragment || idsOf(path)!.has(fragment));
};

describe('the addresses of the built site', () => {
  it('are all there, each page and each fragment', () => {
    expect(promised.size).toBeGreaterThan(1000);
    expect([...existing].filter((address) => !isBuilt(address))).toEqual([]);
  });

  it('hold everything that was ever published, or lead on from there', () => {
    expect(library.permalinks.length).toBeGreaterThan(1000);
    expect(library.permalinks.filter(({ address }) => !isBuilt(address) && !isBuilt(splitAddress(address)[0])).map(({ address }) => address)).toEqual([]);
    expect(library.permalinks.filter(({ address }) => !isBuilt(followAddress(address, { existing, redirects }) ?? '')).map(({ address }) => address)).toEqual([]);
  });

  it('are all promised, if they are pages: a new page of the site belongs into `sitePages`', () => {
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.html') && path !== '404.html');
    expect(pages.map((path) => `/${path.replace(/index\.html$/, '')}`).filter((path) => !promised.has(path) && !redirects.has(path))).toEqual([]);
  });
});
