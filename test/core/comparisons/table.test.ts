import { describe, expect, it } from 'vitest';
import { buildTable, cellId, inapplicableCell, narrowTable } from '#core/comparisons/table.ts';

const heading = (id: string) => ({ id, title: id.toUpperCase() });
const stated = { value: 'stated' as const, claims: [], read: [], entries: [] };
const table = buildTable({
  rowLabel: 'Row', columnLabel: 'Column', unknownMeans: 'Unknown', rows: ['a', 'b'].map(heading), columns: ['x', 'y'].map(heading),
  cells: new Map([[cellId('a', 'x'), stated], [cellId('b', 'x'), inapplicableCell], [cellId('b', 'y'), { ...stated, value: 'not-stated' }]]),
});

describe('a table', () => {
  it('counts its cells, but not those of which nothing can be known', () => {
    expect(table.coverage).toEqual({ filled: 1, notStated: 1, unknown: 1, total: 3 });
  });

  it('is narrowed to some rows and columns, with the coverage of these', () => {
    const narrow = narrowTable(table, { columns: ['x'] });
    expect(narrow.columns).toEqual([heading('x')]);
    expect(narrow.rows).toHaveLength(2);
    expect(narrow.cell('a', 'x').value).toBe('stated');
    expect(narrow.coverage).toEqual({ filled: 1, notStated: 0, unknown: 0, total: 1 });
    expect(narrowTable(table, { columns: ['y', 'x', 'z'] }).columns.map(({ id }) => id)).toEqual(['y', 'x']);
  });
});
