import { createHash } from 'node:crypto';
import { listPages, type SitePage } from './list-pages.ts';

/** A page of the built site that stands for its type. */
export interface SamplePage {
  /** As in `lessons/*` for a lesson, or `lessons` for the list of lessons. */
  type: string;
  /** Below the site's root. */
  path: string;
}

/** Returns the type of a page: its path, in which what only tells pages of a type apart is a star. */
export function typeOf(path: string): string {
  const steps = path.split('/').filter(Boolean);
  if (steps[0] === 'contribute') return steps.length > 2 ? 'contribute/fields/*' : steps.join('/');
  // Briefs are one type for a place and one for a place and a role; those that a reader makes are pages of their own.
  if (steps[0] === 'brief' && steps[1] !== 'compose' && steps[1] !== 'mine') return ['brief', ...steps.slice(1).map(() => '*')].join('/');
  if (steps[0] === 'brief') return steps.join('/');
  return steps.map((step, index) => (index === 1 && steps[0] !== 'admin' ? '*' : step)).join('/') || 'home';
}

/**
 * Finds one page of each type in a built site.
 * @param size `largest` shows every part of its type; `typical` has the median of bytes, for what takes long
 */
export function findSamplePages(site: string, size: 'largest' | 'typical' = 'largest'): SamplePage[] {
  const byBytes = listPages(site).toSorted((a, b) => b.bytes - a.bytes || a.path.localeCompare(b.path));
  return [...Map.groupBy(byBytes, ({ path }) => typeOf(path))].map(([type, found]) => ({ type, path: found[size === 'largest' ? 0 : Math.floor(found.length / 2)]!.path })).sort((a, b) => a.type.localeCompare(b.type));
}

/**
 * Chooses a typical page of each type and some more, which change with the site: the same site gives the same pages.
 * @param count how many more
 */
export function choosePages(site: string, count: number): string[] {
  const pages = listPages(site);
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const seed = digest(pages.map(({ path, bytes }: SitePage) => `${path} ${bytes}`).join('\n'));
  const typical = new Set(findSamplePages(site, 'typical').map(({ path }) => path));
  const drawn = pages.map(({ path }) => ({ path, lot: digest(seed + path) })).filter(({ path }) => !typical.has(path)).sort((a, b) => a.lot.localeCompare(b.lot));
  return [...typical, ...drawn.slice(0, count).map(({ path }) => path)];
}
