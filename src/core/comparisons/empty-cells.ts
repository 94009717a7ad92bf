import { isStale } from '../evidence/stale.ts';
import type { Entry, Library } from '../library.ts';
import { buildComparison } from './build-comparison.ts';
import { cellId } from './table.ts';

/** A cell that somebody could fill or bring up to date. */
export interface CellGap {
  /** The fragment of the cell on the table's page. */
  id: string;
  row: string;
  column: string;
}

/** What a table of answers lacks. Tables that derive from other entries show their gaps by themselves. */
export interface TableGaps {
  comparison: Entry<'comparison'>;
  /** Nobody has looked. */
  unknown: readonly CellGap[];
  /** The sources that were read say nothing. */
  notStated: readonly CellGap[];
  /** Stated more than 24 months before today. */
  stale: readonly CellGap[];
}

/** Lists the gaps of all tables of answers. */
export function listTableGaps(library: Library, today: string): TableGaps[] {
  return library.find('comparison').filter(({ data }) => data.pivot === 'answers').map((comparison) => {
    const table = buildComparison(library, comparison);
    const found = { unknown: [] as CellGap[], notStated: [] as CellGap[], stale: [] as CellGap[] };
    for (const row of table.rows)
      for (const column of table.columns) {
        const { value, claims } = table.cell(row.id, column.id);
        const gap = { id: cellId(row.id, column.id), row: row.title, column: column.title };
        if (value === 'unknown') found.unknown.push(gap);
        else if (value === 'not-stated') found.notStated.push(gap);
        else if (claims.some(({ asOf }) => asOf !== undefined && isStale(asOf, today))) found.stale.push(gap);
      }
    return { comparison, ...found };
  });
}
