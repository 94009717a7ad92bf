import { stripInlineCitations } from '../../citations/inline-citations.ts';
import { buildComparison } from '../../comparisons/build-comparison.ts';
import type { Entry, Library } from '../../library.ts';
import { unique } from './names.ts';
import { citesIn } from './prose.ts';
import type { SearchRecord } from './record.ts';

/**
 * Builds the records of the rows of a comparison in which anything is claimed. A row that stands for an entry or a
 * lesson has none: what it holds is told and found there.
 */
export function buildRowRecords(library: Library, comparison: Entry<'comparison'>, whole: SearchRecord): SearchRecord[] {
  const { rows, columns, cell } = buildComparison(library, comparison);
  return rows.flatMap((row) => {
    const told = row.entry ? [] : columns.flatMap((column) => cell(row.id, column.id).claims.map((claim) => ({ ...claim, column: column.title })));
    if (told.length === 0) return [];
    return [{
      ...whole, part: 'Row', path: `${whole.path}#${row.id}`, title: row.title, summary: whole.title, names: [row.title],
      cites: unique(told.flatMap(({ text, cites }) => [...cites, ...citesIn(text)])), about: unique([whole.title, ...told.map(({ column }) => column)]),
      text: told.map(({ column, text }) => `${column}: ${stripInlineCitations(text)}`).join('\n'),
    }];
  });
}
