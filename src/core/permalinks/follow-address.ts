import { splitAddress } from '../addresses.ts';

/** Where addresses lead: those that exist, and the redirects of those that did. */
export interface Routes {
  existing: ReadonlySet<string>;
  /** Old address → new address. */
  redirects: ReadonlyMap<string, string>;
}

/**
 * Returns where a published address leads now: to itself if it exists, else where it or its page is redirected to;
 * undefined if it leads nowhere. A redirect of a page takes the fragments along that the new page has too.
 */
export function followAddress(address: string, { existing, redirects }: Routes): string | undefined {
  if (existing.has(address)) return address;
  const own = redirects.get(address);
  if (own !== undefined) return own;
  const [path, fragment] = splitAddress(address);
  const page = redirects.get(path);
  if (page === undefined || !fragment) return page;
  const same = `${splitAddress(page)[0]}#${fragment}`;
  return existing.has(same) ? same : page;
}
