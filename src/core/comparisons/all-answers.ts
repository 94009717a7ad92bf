import type { Library } from '../library.ts';
import { buildComparison } from './build-comparison.ts';
import { buildTable, type Cell, cellId, type Heading, type Table } from './table.ts';

/** Sets all questions that are put to organizations under one another, grouped by their comparisons. */
export function buildAllAnswers(library: Library): Table {
  const rows: Heading[] = [];
  const columns = new Map<string, Heading>();
  const cells = new Map<string, Cell>();
  for (const entry of library.find('comparison')) {
    if (entry.data.pivot !== 'answers' || entry.data.answeredBy !== 'organization') continue;
    const table = buildComparison(library, entry);
    for (const column of table.columns) columns.set(column.id, column);
    for (const row of table.rows) {
      rows.push({ ...row, group: entry.data.title });
      for (const column of table.columns) cells.set(cellId(row.id, column.id), table.cell(row.id, column.id));
    }
  }
  return buildTable({ rowLabel: 'Question', columnLabel: 'Organization', unknownMeans: 'Unknown: nobody has looked', rows, columns: [...columns.values()], cells });
}
