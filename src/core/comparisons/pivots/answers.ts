import type { Library } from '../../library.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import { collectCells } from '../cells.ts';
import { organizationColumns } from '../organization-columns.ts';
import { findRespondents } from '../respondents.ts';
import { buildTable, type Heading, type Table } from '../table.ts';

/** Questions × organizations or instruments: what each answers. */
export function answers(library: Library, comparison: Comparison): Table {
  const rows = comparison.questions.map(({ id, title, group, help }): Heading => ({ id, title, ...(group ? { group } : {}), ...(help ? { help } : {}) }));
  const asked = new Set(rows.map(({ id }) => id));
  const collected = collectCells(library);
  const columns: Heading[] = [];
  for (const { kind, id, data } of findRespondents(library)) {
    if (kind !== comparison.answeredBy) continue;
    for (const { question, value, text, cites, read, asOf } of data.answers) {
      if (!asked.has(question)) continue;
      const claim = { text: text ?? '', cites, entry: { kind, id }, ...(asOf ? { asOf } : {}) };
      collected.set(question, id, { value, read, entries: [], claims: cites.length || text ? [claim] : [] });
      if (kind === 'doctrine' && columns.at(-1)?.id !== id) columns.push({ id, title: data.title, entry: { kind, id } });
    }
  }
  const order = comparison.instruments;
  return buildTable({
    rowLabel: 'Question', columnLabel: comparison.answeredBy === 'doctrine' ? 'Instrument' : 'Organization', unknownMeans: 'Unknown: nobody has looked', rows,
    columns: comparison.answeredBy === 'organization' ? organizationColumns(library, comparison, collected.cells)
      : order.length ? order.flatMap((id) => columns.find((column) => column.id === id) ?? []) : columns,
    cells: collected.cells,
  });
}
