import type { Library } from '../../library.ts';
import { collectCells } from '../cells.ts';
import { functionRows } from '../function-rows.ts';
import { buildTable, type Table } from '../table.ts';

/** Functions × cases: the lessons of each. */
export function lessons(library: Library): Table {
  const collected = collectCells(library);
  for (const { lesson, case: theatre } of library.lessons)
    for (const subject of lesson.functions)
      collected.add(subject, theatre.id, { entries: [{ kind: 'lesson', id: lesson.code, note: lesson.outcome, cites: lesson.cites }] });
  return buildTable({
    rowLabel: 'Function', columnLabel: 'Case', unknownMeans: 'No lesson yet', rows: functionRows(library),
    columns: library.find('case').map(({ id, data }) => ({ id, title: data.title, entry: { kind: 'case', id } })), cells: collected.cells,
  });
}
