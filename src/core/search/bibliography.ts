import { formatAuthors } from '../citations/format-source.ts';
import type { Entry, Library } from '../library.ts';
import { letterOf } from './browse.ts';

export interface BibliographyPart {
  title: string;
  sources: Entry<'source'>[];
}

/** Lists the sources as a bibliography does: those read as a whole, then the others by author, year and title, a part for each letter. */
export function buildBibliography(library: Library): BibliographyPart[] {
  const byName = new Intl.Collator('en', { numeric: true }).compare;
  const keyOf = ({ data }: Entry<'source'>) => [formatAuthors(data), data.issued ?? '', data.title] as const;
  const compare = (a: Entry<'source'>, b: Entry<'source'>) => {
    const [keysA, keysB] = [keyOf(a), keyOf(b)];
    return byName(keysA[0], keysB[0]) || byName(keysA[1], keysB[1]) || byName(keysA[2], keysB[2]);
  };
  const whole = ({ data }: Entry<'source'>) => data.held === 'whole';
  const sources = library.find('source').toSorted(compare);
  const letters = Map.groupBy(sources.filter((source) => !whole(source)), (source) => letterOf(formatAuthors(source.data)));
  return [
    { title: 'Read as a whole', sources: sources.filter(whole) },
    ...[...letters].sort(([a], [b]) => byName(a, b)).map(([title, found]) => ({ title, sources: found })),
  ].filter((part) => part.sources.length > 0);
}
