import { parseCitation } from '../../citations/citation.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { isEarlier } from '../is-earlier.ts';

/** What has happened since the sources were written is later than the first of them. */
export function* earlySince(library: Library): Generator<Diagnostic> {
  for (const { file, data, valid, citations, locate } of library.entries) {
    if (!valid || data.since.length === 0) continue;
    const sources = citations.filter(({ path }) => path[0] !== 'since').map(({ text }) => library.get('source', parseCitation(text)?.key ?? ''));
    // A source that could not be read may be the first one.
    if (sources.some((source) => !source?.valid)) continue;
    const dates = sources.map((source) => source?.data.issued).filter((date) => date !== undefined);
    for (const [index, { date }] of data.since.entries())
      if (dates.length > 0 && dates.every((written) => isEarlier(date, written)))
        yield {
          rule: 'early-since', severity: 'error', file, ...locate(['since', index, 'date']),
          message: `Unexpected date ${date} in \`since\`, expected one later than the first source of this entry, ${dates.reduce((a, b) => (b < a ? b : a))}`,
          hint: 'Correct the date, or tell it in the text: `since` is for what came after the sources.',
        };
  }
}
