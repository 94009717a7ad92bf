import type { Library } from '../../library.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import { collectCells } from '../cells.ts';
import { organizationColumns } from '../organization-columns.ts';
import { buildTable, type Heading, type Table } from '../table.ts';

/** Cases × organizations: who did what. */
export function actors(library: Library, comparison: Pick<Comparison, 'organizations'>): Table {
  const collected = collectCells(library);
  const rows = library.find('case').map(({ id, data }): Heading => {
    for (const { organization, did, cites, voice, missions } of data.actors)
      collected.add(id, organization, {
        claims: [{ text: did, cites, entry: { kind: 'case', id }, ...(voice ? { voice } : {}) }],
        entries: missions.map((mission) => ({ kind: 'mission', id: mission, cites: library.get('mission', mission)?.data.cites ?? [] })),
      });
    return { id, title: data.title, entry: { kind: 'case', id } };
  });
  return buildTable({ rowLabel: 'Case', columnLabel: 'Organization', unknownMeans: 'No entry yet', rows, columns: organizationColumns(library, comparison, collected.cells), cells: collected.cells });
}
