import type { Library } from '../../library.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import { collectCells } from '../cells.ts';
import { organizationColumns } from '../organization-columns.ts';
import { buildTable, cellId, type Heading, type Table } from '../table.ts';

const others: Heading = { id: 'other-voices', title: 'Other voices', help: 'Who speaks for no organization here' };

/** What the rows stand under: a word that several organizations use is where they can misunderstand each other. */
const groups = ['Only other voices use it', 'One organization uses it', 'Several organizations use it'] as const;

/** Terms × organizations: who uses the word how; first the words that several of them use. */
export function terms(library: Library, comparison: Pick<Comparison, 'organizations'>): Table {
  const collected = collectCells(library);
  const rows = library.find('term').map(({ id, data }): Heading => {
    for (const { organization, voice, text, cites, asOf, by } of data.usages)
      collected.add(id, organization ?? voice?.organization ?? others.id, {
        claims: [{ text, cites, entry: { kind: 'term', id }, ...(voice ? { voice } : {}), ...(asOf ? { asOf } : {}), ...(by === 'editors' ? { inferred: true } : {}) }],
      });
    return { id, title: data.title, entry: { kind: 'term', id } };
  });
  const organizations = organizationColumns(library, comparison, collected.cells);
  const usersOf = ({ id }: Heading) => Math.min(2, organizations.filter((organization) => collected.cells.has(cellId(id, organization.id))).length);
  return buildTable({
    rowLabel: 'Term', columnLabel: 'Organization', unknownMeans: 'No usage in this library',
    rows: rows.map((row) => ({ ...row, group: groups[usersOf(row)]! })).sort((a, b) => usersOf(b) - usersOf(a)),
    columns: [...organizations, others], cells: collected.cells,
  });
}
