import type { Source } from '../schemas/source.ts';
import { parseCitation } from './citation.ts';

type Person = Source['author'][number];

const nameOf = (person: Person): string => ('literal' in person ? person.literal : person.family);

/** Formats the short name by which a source is cited in running text: its symbol, its author and year, or a page's title. */
export function formatShortName(source: Source): string {
  if (source.type === 'legislation' && source.number) return source.number;
  if (source.type === 'webpage') return source.title.length > 48 ? `${source.title.slice(0, 46).replace(/\s+\S*$/, '')} …` : source.title;
  const [first, second, ...more] = source.author.map(nameOf);
  const authors = more.length ? `${first} et al.` : second ? `${first} and ${second}` : first;
  return source.issued ? `${authors} ${source.issued.slice(0, 4)}` : `${authors}`;
}

/** Formats a locator as readers see it, as in `pp. 12–13`. */
export const formatLocator = (text: string): string => text.replace(/^sec\. (.*)$/, '“$1”').replace(/(\d)-(\d)/, '$1–$2');

/** Formats a citation as readers see it, as in `Challenges Forum 2012, p. 26`. */
export function formatCitation(text: string, source: Source): string {
  const locator = parseCitation(text)?.locatorText;
  return `${formatShortName(source)}${locator ? `, ${formatLocator(locator)}` : ''}`;
}

/** Formats the authors of a source, as in `Tardy, Thierry; African Union`. */
export const formatAuthors = (source: Source): string =>
  source.author.map((person) => ('literal' in person ? person.literal : [person.family, person.given].filter(Boolean).join(', '))).join('; ');

/** Formats the full reference of a source, without its address. */
export function formatReference(source: Source): string {
  const place = [source['publisher-place'], source.publisher].filter(Boolean).join(': ');
  const parts = [
    `${formatAuthors(source)}${source.issued ? ` (${source.issued})` : ''}`, source.title,
    [source['container-title'], source.number].filter(Boolean).join(', '), place,
    source.ISBN && `ISBN ${source.ISBN}`, source.DOI && `DOI ${source.DOI}`,
  ];
  return parts.filter(Boolean).map((part) => `${part}.`).join(' ').replaceAll('..', '.');
}
