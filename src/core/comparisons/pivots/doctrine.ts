import type { Library } from '../../library.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import { collectCells } from '../cells.ts';
import { functionRows } from '../function-rows.ts';
import { organizationColumns } from '../organization-columns.ts';
import { buildTable, type Table } from '../table.ts';

/** Functions × issuers: the instruments of each, with year and status. */
export function doctrine(library: Library, comparison: Pick<Comparison, 'organizations'>): Table {
  const collected = collectCells(library);
  for (const { id, data } of library.find('doctrine'))
    for (const subject of data.functions)
      for (const issuer of data.issuers)
        collected.add(subject, issuer, { entries: [{ kind: 'doctrine', id, note: `${data.date.slice(0, 4)}${data.status === 'unknown' ? '' : `, ${data.status.replace('-', ' ')}`}`, cites: data.cites }] });
  return buildTable({
    rowLabel: 'Function', columnLabel: 'Issuer', unknownMeans: 'No instrument in this library', rows: functionRows(library),
    columns: organizationColumns(library, comparison, collected.cells), cells: collected.cells,
  });
}
