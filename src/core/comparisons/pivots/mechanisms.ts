import type { Library } from '../../library.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import { collectCells } from '../cells.ts';
import { organizationColumns } from '../organization-columns.ts';
import { buildTable, inapplicableCell, type Table } from '../table.ts';

/** Organizations × organizations: the standing ties between them, each with its level and state. */
export function mechanisms(library: Library, comparison: Pick<Comparison, 'organizations'>): Table {
  const collected = collectCells(library);
  for (const { id, data } of library.find('mechanism'))
    for (const party of data.parties)
      for (const other of data.parties)
        if (other !== party) collected.add(party, other, { entries: [{ kind: 'mechanism', id, note: `${data.levels.join(', ')}; ${data.status}`, cites: data.cites }] });
  const axis = organizationColumns(library, comparison, collected.cells);
  for (const { id } of axis) collected.set(id, id, inapplicableCell);
  return buildTable({ rowLabel: 'Organization', columnLabel: 'Organization', unknownMeans: 'No tie in this library', rows: axis, columns: axis, cells: collected.cells });
}
