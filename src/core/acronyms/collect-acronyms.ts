import type { Library } from '../library.ts';

/** Words that acronyms pass over. */
const small = new Set(['a', 'an', 'and', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with']);

/** What every reader knows; to explain it would only be in the way. */
const everyday = new Set(['EU', 'UN']);

/**
 * Collects the acronyms of a library with what they mean: those of organizations and missions, and those among the
 * aliases of any entry that are the initials of its title, as DDR is of disarmament, demobilization and reintegration.
 * One that means two things is left out.
 */
export function collectAcronyms(library: Library): ReadonlyMap<string, string> {
  const meanings = new Map<string, Set<string>>();
  const add = (acronym: string, meaning: string) => {
    if (/^\p{Lu}[\p{L}\p{N}]*\p{Lu}/u.test(acronym) && !everyday.has(acronym)) meanings.set(acronym, (meanings.get(acronym) ?? new Set()).add(meaning));
  };
  for (const { valid, data } of library.entries) {
    if (!valid) continue;
    if ('acronym' in data) {
      if (data.acronym !== data.title) add(data.acronym, data.title);
    } else {
      for (const alias of data.aliases) if (isInitials(alias, data.title)) add(alias, data.title);
    }
  }
  return new Map([...meanings].flatMap(([acronym, [meaning = '', ...others]]) => (others.length === 0 ? [[acronym, meaning]] : [])));
}

function isInitials(acronym: string, title: string): boolean {
  const all = title.split(/[^\p{L}]+/u).filter(Boolean);
  const initialsOf = (words: readonly string[]) => words.map((word) => word[0]?.toUpperCase()).join('');
  return acronym.length > 1 && [initialsOf(all), initialsOf(all.filter((word) => !small.has(word.toLowerCase())))].includes(acronym);
}
