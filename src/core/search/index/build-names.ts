import { splitWords } from '../normalize.ts';
import { stem } from '../query/stem.ts';
import type { SearchRecord } from '../records/record.ts';
import type { NamedThing } from './files.ts';

/** Names of more words are sentences: the words find them. */
const most = 6;

/**
 * Builds the table of names from what entries and lessons are called: titles, acronyms, codes, aliases. This is the one
 * place from which other names come, in whatever language, in texts as in queries.
 */
export function buildNames(records: readonly SearchRecord[]): Map<string, NamedThing[]> {
  const table = new Map<string, NamedThing[]>();
  for (const [number, { kind, id, part, names, title }] of records.entries()) {
    if (part) continue;
    const thing = kind === 'source' || kind === 'lesson' ? '' : `@${kind}:${id}`;
    const [short = title] = names;
    for (const key of new Set(names.map((name) => splitWords(name).map(stem).join(' ')))) {
      const stems = key.split(' ');
      const [first] = stems;
      if (!first || stems.length > most || key.length < 2) continue;
      const named = table.get(first) ?? [];
      named.push([key, thing, kind === 'lesson' ? id : short, number]);
      table.set(first, named);
    }
  }
  return table;
}
