import type { Locator } from '../citations/citation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Source } from '../schemas/source.ts';
import { didYouMean } from '../spelling/nearest.ts';
import { listSome } from './list-some.ts';

/** Says what is wrong with a place in a source; undefined if the source has it. */
export function checkLocator(key: string, locator: Locator, source: Source): Pick<Diagnostic, 'rule' | 'message' | 'hint'> | undefined {
  if (locator.type === 'section')
    return source.sections.includes(locator.title) ? undefined : {
      rule: 'locator-not-found',
      message: `Unexpected section \`${locator.title}\` of \`${key}\`, expected ${source.sections.length ? `one of: ${listSome(source.sections, ' · ')}` : describePlaces(source) || 'no place: it is cited as a whole'}`,
      hint: `${didYouMean(locator.title, source.sections)}Copy the heading from the list of sections of the source.`,
    };
  const range = source[({ page: 'pages', paragraph: 'paragraphs', article: 'articles' } as const)[locator.type]];
  if (!range)
    return {
      rule: 'locator-not-found', message: `Unexpected ${locator.type} ${locator.first} of \`${key}\`, expected ${describePlaces(source) || 'no place: it is cited as a whole'}`,
      hint: 'Cite the place in the way in which the source is divided.',
    };
  if (locator.first >= range.first && locator.last <= range.last && locator.first <= locator.last) return undefined;
  return {
    rule: 'locator-out-of-range',
    message: `Unexpected ${locator.type} ${locator.first === locator.last ? locator.first : `${locator.first}-${locator.last}`} of \`${key}\`, expected ${locator.type}s ${range.first} to ${range.last}`,
    hint: 'Look the passage up again; if the source has more, correct its range.',
  };
}

/** Describes how a source is divided, as in `pages 1 to 20, its sections`; an empty text if it is cited as a whole. */
export function describePlaces(source: Source): string {
  const ranges = (['pages', 'paragraphs', 'articles'] as const).flatMap((name) => (source[name] ? [`${name} ${source[name].first} to ${source[name].last}`] : []));
  return [...ranges, ...(source.sections.length ? ['its sections'] : [])].join(', ');
}
