import type { Entry, Library } from '../library.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Every lesson code that is in use or was ever published, as in `HTI-03`. */
function usedCodes(library: Library): string[] {
  const published = library.permalinks.flatMap(({ address }) => /^\/lessons\/([a-z]{3}-\d+)\/$/.exec(address)?.[1]?.toUpperCase() ?? []);
  return [...library.lessons.map(({ lesson }) => lesson.code), ...published];
}

/**
 * Finds three letters for a new case: the first of its id, or with another last letter if they are taken.
 * @throws if none is free
 */
export function findCaseCode(library: Library, id: string): string {
  const taken = new Set([...library.find('case').map(({ data }) => data.code), ...usedCodes(library).map((code) => code.slice(0, 3))]);
  const letters = id.replace(/[^a-z]/g, '').toUpperCase().padEnd(3, 'X');
  const free = [...letters.slice(2), ...alphabet].map((last) => letters.slice(0, 2) + last).find((code) => !taken.has(code));
  if (!free) throw new Error(`No code that begins with ${letters.slice(0, 2)} is free: choose another id.`);
  return free;
}

/** Finds the code of the next lesson of a case: the number after the highest that was ever given. */
export function findLessonCode(library: Library, theatre: Entry<'case'>): string {
  const numbers = usedCodes(library).filter((code) => code.startsWith(`${theatre.data.code}-`)).map((code) => Number(code.slice(4)));
  return `${theatre.data.code}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
