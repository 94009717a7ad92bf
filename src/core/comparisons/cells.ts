import { parseCitation } from '../citations/citation.ts';
import type { Library } from '../library.ts';
import { type Cell, type CellClaim, cellId, type CellEntry } from './table.ts';

/** Collects what is known cell by cell. */
export interface CellCollector {
  /** Adds statements and entries to a cell, which thereby is stated; an entry that is there already stays as it is. */
  add: (row: string, column: string, found: { claims?: readonly CellClaim[]; entries?: readonly CellEntry[] }) => void;
  /** Sets a cell as a whole. */
  set: (row: string, column: string, cell: Cell) => void;
  /** The cells so far, each claim with the date of its newest document. */
  cells: ReadonlyMap<string, Cell>;
}

/** Starts to collect the cells of a table. */
export function collectCells(library: Library): CellCollector {
  const cells = new Map<string, Cell>();
  const dated = (claims: readonly CellClaim[]) => claims.map((claim) => withPublished(library, claim));
  return {
    cells,
    set: (row, column, cell) => void cells.set(cellId(row, column), { ...cell, claims: dated(cell.claims) }),
    add: (row, column, { claims = [], entries = [] }) => {
      const before = cells.get(cellId(row, column));
      const listed = [...(before?.entries ?? [])];
      for (const entry of entries) if (!listed.some(({ kind, id }) => kind === entry.kind && id === entry.id)) listed.push(entry);
      cells.set(cellId(row, column), { value: 'stated', read: [], claims: [...(before?.claims ?? []), ...dated(claims)], entries: listed });
    },
  };
}

function withPublished(library: Library, claim: CellClaim): CellClaim {
  const dates = claim.cites.flatMap((cite) => library.get('source', parseCitation(cite)?.key ?? '')?.data.issued ?? []);
  const published = dates.sort().at(-1);
  return published ? { ...claim, published } : claim;
}
