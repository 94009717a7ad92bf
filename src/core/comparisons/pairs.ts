import { pathOf } from '../addresses.ts';
import type { Library } from '../library.ts';

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

/** How many lessons two organizations must share to be worth a page. */
const manyLessons = 3;

/**
 * Finds the pairs that have something to show: a standing tie, a handover from one to the other, or several lessons in
 * common; and those whose page was published once. A universal organization comes first, then the alphabet.
 */
export function findPairs(library: Library): Pair[] {
  const organizations = library.find('organization').toSorted((a, b) => Number(b.data.type === 'universal') - Number(a.data.type === 'universal') || a.id.localeCompare(b.id));
  const weights = new Map<string, number>();
  const tie = (ids: readonly string[], weight = manyLessons) => {
    for (const first of ids) for (const second of ids) if (first !== second) weights.set(`${first} ${second}`, (weights.get(`${first} ${second}`) ?? 0) + weight);
  };
  for (const { data } of library.find('mechanism')) tie(data.parties);
  for (const { data } of library.find('case'))
    for (const { from, to } of data.transitions)
      for (const before of from) for (const after of to) tie([before.organization, after.organization]);
  for (const { lesson } of library.lessons) tie([...new Set(lesson.organizations)], 1);
  for (const { address } of library.permalinks) tie(organizationsOfPair(address) ?? []);
  return organizations.flatMap(({ id: first }, index) => organizations.slice(index + 1).flatMap(({ id: second }): Pair[] =>
    ((weights.get(`${first} ${second}`) ?? 0) >= manyLessons ? [{ id: idOf(first, second), organizations: [first, second] }] : [])));
}
