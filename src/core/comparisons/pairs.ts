import type { Library } from '../library.ts';
import { buildComparison } from './build-comparison.ts';
import { isFilled } from './table.ts';

/** Two organizations that are worth setting side by side. */
export interface Pair {
  /** As in `un-and-eu`. */
  id: string;
  organizations: readonly [string, string];
}

/** The form of the ids of pairs, which no comparison may take. */
export const pairPattern = /^[a-z0-9-]+-and-[a-z0-9-]+$/;

/**
 * Finds the pairs that have something to show: a standing tie, a handover from one to the other, or a question that
 * both answer. A universal organization comes first, then the alphabet.
 */
export function findPairs(library: Library): Pair[] {
  const organizations = library.find('organization').toSorted((a, b) => Number(b.data.type === 'universal') - Number(a.data.type === 'universal') || a.id.localeCompare(b.id));
  const tied = new Set<string>();
  const tie = (ids: Iterable<string>) => {
    for (const first of ids) for (const second of ids) if (first !== second) tied.add(`${first} ${second}`);
  };
  for (const { data } of library.find('mechanism')) tie(data.parties);
  for (const { data } of library.find('case'))
    for (const { from, to } of data.transitions)
      for (const before of from) for (const after of to) tie([before.organization, after.organization]);
  for (const entry of library.find('comparison')) {
    if (entry.data.pivot !== 'answers' || entry.data.answeredBy !== 'organization') continue;
    const table = buildComparison(library, entry);
    for (const row of table.rows) tie(table.columns.filter((column) => isFilled(table.cell(row.id, column.id))).map(({ id }) => id));
  }
  return organizations.flatMap(({ id: first }, index) => organizations.slice(index + 1).flatMap(({ id: second }): Pair[] =>
    (tied.has(`${first} ${second}`) ? [{ id: `${first}-and-${second}`, organizations: [first, second] }] : [])));
}
