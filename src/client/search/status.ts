import type { SearchOutcome } from '#core/search/plan-search.ts';
import { withCommas } from '../with-commas.ts';

/** As many as stand on the first page: whoever sees them all needs not be told in what order. */
const aPage = 10;

/** Says in words what was found and how the question was read, for the eye and for screen readers. */
export function describeAnswer({ results, corrected, unknown, certain }: SearchOutcome): string {
  const read = corrected.map(({ from, to }) => `“${from}” was read as “${to}”. `).join('');
  const strange = unknown.length > 0 && results.length > 0 ? `Nothing here holds ${unknown.map((word) => `“${word}”`).join(' or ')}. ` : '';
  if (results.length === 0) return 'Nothing fits. Try fewer or other words, or take away a filter.';
  if (!certain) return `${read}${strange}Nothing fits well; these are the nearest.`;
  return `${read}${strange}${results.length === 1 ? 'One result' : results.length <= aPage ? `${results.length} results` : `The best of ${withCommas(results.length)} results come first`}.`;
}
