import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface SitePage {
  /** Below the site's root, as in `/lessons/hti-03/` or `/404.html`. */
  path: string;
  bytes: number;
}

/** Lists the pages of a built site by their paths. @throws if there is no such site */
export function listPages(site: string): SitePage[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.html'));
  return files.map((file) => ({ path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, bytes: statSync(join(site, file)).size })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns the file of a page, below the site. */
export const fileOf = (path: string): string => path.slice(1).replace(/(^|\/)$/, '$1index.html');
