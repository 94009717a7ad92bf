import type { EntryKind } from '../../kinds.ts';
import type { Library } from '../../library.ts';
import type { Frontmatter } from '../../schemas/index.ts';

export const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Returns every name of an entry: acronym, title, symbol, aliases. */
export const namesOf = (data: Frontmatter<EntryKind>): string[] =>
  unique([...('acronym' in data ? [data.acronym] : []), data.title, ...('symbol' in data && data.symbol ? [data.symbol] : []), ...data.aliases]);

/** Returns the names of several entries, at most `most` of each. */
export const namesOfAll = (library: Library, kind: EntryKind, ids: readonly string[], most = Infinity): string[] =>
  ids.flatMap((id) => {
    const data = library.get(kind, id)?.data;
    return data ? namesOf(data).slice(0, most) : [];
  });

/** Returns the names by which entries stand in filters: acronyms, or titles where there is none. */
export const labelsOf = (library: Library, kind: EntryKind, ids: readonly string[]): string[] =>
  unique(ids.flatMap((id) => {
    const data = library.get(kind, id)?.data;
    return data ? ['acronym' in data ? data.acronym : data.title] : [];
  }));
