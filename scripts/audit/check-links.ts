import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from './list-pages.ts';
import type { Problem } from './problem.ts';

/** An attribute with an address, as the build writes it: within a tag, in double quotes or in none. */
const address = /<([a-z][a-z0-9]*)\b[^<>]*?\s(?:href|src|action)=("[^"]*"|[^\s">]+)/g;
const unescape = (text: string): string => text.replace(/&(?:amp|#38|#x26);/g, '&').replace(/&(?:quot|#34|#x22);/g, '"').replace(/&#39;|&#x27;/g, "'");

/** Finds addresses within a site that lead nowhere; pages are read once. */
export function openLinkCheck(site: string): (page: string, html: string) => Problem[] {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  /** The ids of what a path leads to, none for a file that is no page; undefined if it leads nowhere. */
  const idsOf = (path: string): ReadonlySet<string> | undefined => {
    if (!known.has(path)) {
      const file = join(site, fileOf(path));
      const html = !existsSync(file) ? undefined : file.endsWith('.html') ? readFileSync(file, 'utf8') : '';
      known.set(path, html === undefined ? undefined : new Set([...html.matchAll(/\sid=("[^"]*"|[^\s">]+)/g)].map(([, id = '']) => unescape(id.replaceAll('"', '')))));
    }
    return known.get(path);
  };
  return (page, html) => [...html.matchAll(address)].flatMap(([, tag = '', quoted = '']): Problem[] => {
    const written = unescape(quoted.replace(/^"|"$/g, ''));
    const { origin, pathname, hash } = new URL(written, `https://site.test${page}`);
    if (origin !== 'https://site.test') return [];
    const ids = idsOf(decodeURIComponent(pathname));
    const element = `${tag} ${written}`;
    if (!ids) return [{ page, check: 'links', rule: 'broken-link', element, message: 'it leads nowhere' }];
    return hash && !ids.has(decodeURIComponent(hash.slice(1))) ? [{ page, check: 'links', rule: 'broken-fragment', element, message: 'the page has no such place' }] : [];
  });
}
