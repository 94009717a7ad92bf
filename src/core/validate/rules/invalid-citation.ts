import { parseCitation } from '../../citations/citation.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import type { Source } from '../../schemas/source.ts';

/** Every citation names a source and a place that is there. */
export function* invalidCitation(library: Library): Generator<Diagnostic> {
  for (const { file, citations } of library.entries)
    for (const { text, position, path } of citations) {
      const citation = parseCitation(text);
      const fault = (rule: string, message: string, hint: string): Diagnostic => ({ rule, severity: 'error', file, ...position, message, hint });
      if (!citation) {
        yield fault('invalid-citation', `Unexpected citation \`${text}\`, expected a source and a place, as in \`challenges-2012, p. 26\``, 'Write the id of the source, a comma, then p. 26, pp. 26-28, para. 11, art. 52 or sec. and a heading.');
        continue;
      }
      const { key, locator } = citation;
      if (!library.has('source', key)) {
        yield fault('unknown-source', `Unexpected citation of missing source \`${key}\`, expected the id of a source of this library`, `Correct its spelling, or create it: npm run new -- source ${key}`);
        continue;
      }
      const source = library.get('source', key)?.data;
      if (!source) continue;
      if (!locator) {
        const places = describePlaces(source);
        if (places && path[0] !== 'read') yield fault('missing-locator', `Unexpected citation of \`${key}\` as a whole, expected a place in it: ${places}`, `Add where it stands, as in \`${key}, ${example(source)}\`.`);
        continue;
      }
      if (locator.type === 'section') {
        if (!source.sections.includes(locator.title))
          yield fault('locator-not-found', `Unexpected section \`${locator.title}\` of \`${key}\`, expected ${source.sections.length ? `one of: ${source.sections.join(' · ')}` : describePlaces(source) || 'no place: it is cited as a whole'}`, 'Copy the heading from the list of sections of the source.');
        continue;
      }
      const range = source[({ page: 'pages', paragraph: 'paragraphs', article: 'articles' } as const)[locator.type]];
      if (!range)
        yield fault('locator-not-found', `Unexpected ${locator.type} ${locator.first} of \`${key}\`, expected ${describePlaces(source) || 'no place: it is cited as a whole'}`, 'Cite the place in the way in which the source is divided.');
      else if (locator.first < range.first || locator.last > range.last || locator.first > locator.last)
        yield fault('locator-out-of-range', `Unexpected ${locator.type} ${locator.first === locator.last ? locator.first : `${locator.first}-${locator.last}`} of \`${key}\`, expected ${locator.type}s ${range.first} to ${range.last}`, 'Look the passage up again; if the source has more, correct its range.');
    }
}

function describePlaces(source: Source): string {
  const ranges = (['pages', 'paragraphs', 'articles'] as const).flatMap((name) => (source[name] ? [`${name} ${source[name].first} to ${source[name].last}`] : []));
  return [...ranges, ...(source.sections.length ? ['its sections'] : [])].join(', ');
}

function example(source: Source): string {
  if (source.pages) return `p. ${source.pages.first}`;
  if (source.paragraphs) return `para. ${source.paragraphs.first}`;
  if (source.articles) return `art. ${source.articles.first}`;
  return `sec. ${source.sections[0] ?? ''}`;
}
