import type { Library } from '../library.ts';

/** Returns the pairs of lessons that contradict each other and of which at least one is among the given codes, each pair once. */
export function findDisagreements(library: Library, codes: readonly string[]): [one: string, other: string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { lesson } of library.lessons)
    for (const other of lesson.contradicts) {
      const [first = '', second = ''] = [lesson.code, other].sort();
      if (codes.includes(first) || codes.includes(second)) pairs.set(`${first} ${second}`, [first, second]);
    }
  return [...pairs.values()];
}
