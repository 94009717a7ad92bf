import type { Kind } from '../../kinds.ts';
import type { Entry, Library } from '../../library.ts';
import { findAcronyms } from './acronyms.ts';
import { hasOfficialTitle } from './passage.ts';

/** The names that a library knows by itself. */
export interface Names {
  /** Every word of a name, in lower case. */
  words: ReadonlySet<string>;
  /** Names of several words, in lower case. */
  phrases: readonly string[];
  /** Acronym → the entries that have it among their names, as in `mission:unmik`. */
  acronyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Returns the entries that an entry names or is named by, and itself. */
  relatedTo: (entry: Entry) => ReadonlySet<string>;
}

/** Fields that hold names, official titles or words in other languages. */
const nameFields = new Set([
  'aliases', 'acronym', 'countries', 'author', 'editor', 'name', 'affiliation', 'publisher', 'publisher-place', 'container-title',
  'sections', 'headquarters', 'contributors', 'symbol', 'instrument',
]);

/** Collects the names of a library: of its entries, of people, of publishers and places, and the headings of documents. */
export function buildNames(library: Library): Names {
  const words = new Set<string>();
  const phrases = new Set<string>();
  const acronyms = new Map<string, Set<string>>();
  const related = new Map<string, Set<string>>();
  const relate = (from: string, to: string) => void related.set(from, (related.get(from) ?? new Set([from])).add(to));
  for (const entry of library.entries) {
    if (!entry.valid) continue;
    for (const name of [...namesIn(entry.data), ...(hasOfficialTitle(entry.kind) ? [entry.data.title] : [])]) {
      const small = name.toLowerCase();
      for (const [word] of small.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) words.add(word);
      if (small.includes(' ')) phrases.add(small);
    }
    if (entry.kind === 'source') continue;
    const key = keyOf(entry);
    for (const reference of entry.references) {
      relate(key, keyOf(reference));
      relate(keyOf(reference), key);
    }
    for (const acronym of ownAcronyms(entry)) acronyms.set(acronym, (acronyms.get(acronym) ?? new Set()).add(key));
  }
  return { words, phrases: [...phrases], acronyms, relatedTo: (entry) => related.get(keyOf(entry)) ?? new Set([keyOf(entry)]) };
}

const keyOf = ({ kind, id }: { kind: Kind; id: string }) => `${kind}:${id}`;

/** Returns the acronyms that an entry has as names: its own, be it a part of a name such as `EUCAP Somalia`, and those among its aliases. */
export function ownAcronyms({ data }: Entry): string[] {
  const short = 'acronym' in data ? [data.acronym] : [];
  return [...short, ...data.aliases.filter((alias) => !alias.includes(' '))].flatMap((name) => findAcronyms(name).map(({ acronym }) => acronym));
}

function* namesIn(value: unknown, within = false): Generator<string> {
  if (typeof value === 'string') {
    if (within) yield value;
  } else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) yield* namesIn(child, within || nameFields.has(key));
}
