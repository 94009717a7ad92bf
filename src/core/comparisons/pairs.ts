import { pathOf } from '../addresses.ts';
import type { Library } from '../library.ts';
import { buildComparison } from './build-comparison.ts';
import { isFilled } from './table.ts';

/** Two organizations that are worth setting side by side. */
export interface Pair {
  /** As in `un-and-eu`. */
  id: string;
  organizations: readonly [string, string];
}

const idOf = (first: string, second: string): string => `${first}-and-${second}`;

/** Returns the path of the page of two organizations. */
export const pathOfPair = (first: string, second: string): string => pathOf('comparison', idOf(first, second));

/** Returns the two ids in the path of a pair; undefined if it is none. */
export const organizationsOfPair = (path: string): readonly string[] | undefined =>
  /^\/compare\/(.+)-and-(.+)\/$/.exec(path)?.slice(1);

/**
 * Finds the pairs that have something to show: a standing tie, a handover from one to the other, or a question that
 * both answer; and those whose page was published once. A universal organization comes first, then the alphabet.
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
  for (const { address } of library.permalinks) tie(organizationsOfPair(address) ?? []);
  return organizations.flatMap(({ id: first }, index) => organizations.slice(index + 1).flatMap(({ id: second }): Pair[] =>
    (tied.has(`${first} ${second}`) ? [{ id: idOf(first, second), organizations: [first, second] }] : [])));
}
