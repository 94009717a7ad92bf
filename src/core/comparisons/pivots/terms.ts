import type { Library } from '../../library.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import { collectCells } from '../cells.ts';
import { organizationColumns } from '../organization-columns.ts';
import { buildTable, type Heading, type Table } from '../table.ts';

const others: Heading = { id: 'other-voices', title: 'Other voices', help: 'Who speaks for no organization here' };

/** Terms × organizations: who uses the word how. */
export function terms(library: Library, comparison: Pick<Comparison, 'organizations'>): Table {
  const collected = collectCells(library);
  const rows = library.find('term').map(({ id, data }): Heading => {
    for (const { organization, voice, text, cites, asOf, by } of data.usages)
      collected.add(id, organization ?? voice?.organization ?? others.id, {
        claims: [{ text, cites, entry: { kind: 'term', id }, ...(voice ? { voice } : {}), ...(asOf ? { asOf } : {}), ...(by === 'editors' ? { inferred: true } : {}) }],
      });
    return { id, title: data.title, entry: { kind: 'term', id } };
  });
  return buildTable({
    rowLabel: 'Term', columnLabel: 'Organization', unknownMeans: 'No usage in this library', rows,
    columns: [...organizationColumns(library, comparison, collected.cells), others], cells: collected.cells,
  });
}
