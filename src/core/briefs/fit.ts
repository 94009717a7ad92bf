import { roles } from './roles.ts';
import type { Wish } from './wish.ts';

/** Returns how much a list of functions has to do with a reader's: 3 for each that is wanted or the role's own, 1 for each that it shares; 0 for all if the reader has neither role nor functions. */
export function fitOf({ role: id, functions: wanted }: Wish): (functions: readonly string[]) => number {
  const role = id && roles[id];
  const own = new Set([...wanted, ...(role?.own ?? [])]);
  const shared = new Set(role?.shared);
  return (functions) => functions.reduce((sum, name) => sum + (own.has(name) ? 3 : shared.has(name) ? 1 : 0), 0);
}

/** Returns the items with the most points, at most so many; those without points are left out, equal ones stay in their order. */
export const chooseBest = <Item>(items: readonly Item[], pointsOf: (item: Item) => number, most: number): Item[] =>
  items.map((item) => ({ item, points: pointsOf(item) })).filter(({ points }) => points > 0).sort((a, b) => b.points - a.points).slice(0, most).map(({ item }) => item);
