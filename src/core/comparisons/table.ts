import type { Kind } from '../kinds.ts';
import type { AnswerValue } from '../schemas/organization.ts';
import type { Voice } from '../schemas/fields.ts';

/** One end of an axis: a row or a column. */
export interface Heading {
  /** Permanent; half of the address of its cells. */
  id: string;
  title: string;
  /** The entry that it stands for, if it stands for one. */
  entry?: { kind: Kind; id: string };
  help?: string;
}

/** A statement in a cell, with where it is written and whose it is. */
export interface CellClaim {
  text: string;
  cites: readonly string[];
  voice?: Voice;
  asOf?: string;
  /** The entry or lesson that carries it. */
  entry?: { kind: Kind; id: string };
}

/** What stands where a row and a column meet. An absent cell is `unknown`: nobody has looked. */
export interface Cell {
  value: AnswerValue;
  claims: readonly CellClaim[];
  /** For `not-stated`: the sources that were read and say nothing. */
  read: readonly string[];
  /** Entries and lessons behind the cell that are listed rather than told. */
  entries: readonly { kind: Kind; id: string }[];
}

/** Counts of cells. */
export interface Coverage {
  filled: number;
  notStated: number;
  unknown: number;
  total: number;
}

/** A comparison as pages, exports and embeds print it. */
export interface Table {
  rowLabel: string;
  columnLabel: string;
  rows: readonly Heading[];
  columns: readonly Heading[];
  /** Returns the cell of a row and a column, by their ids. */
  cell: (row: string, column: string) => Cell;
  /** What an `unknown` cell of this table means to a reader. */
  unknownMeans: string;
  coverage: Coverage;
}

const unknownCell: Cell = { value: 'unknown', claims: [], read: [], entries: [] };

/** Returns the key of a cell, which is its fragment on the table's page: column, dot, row. */
export const cellId = (row: string, column: string): string => `${column}.${row}`;

/** Builds a table from its axes and the cells that are known. */
export function buildTable(parts: { rowLabel: string; columnLabel: string; rows: Heading[]; columns: Heading[]; unknownMeans: string; cells: ReadonlyMap<string, Cell> }): Table {
  const { rowLabel, columnLabel, rows, columns, unknownMeans, cells } = parts;
  const all = rows.flatMap((row) => columns.map((column) => cells.get(cellId(row.id, column.id)) ?? unknownCell));
  const notStated = all.filter(({ value }) => value === 'not-stated').length;
  const unknown = all.filter(({ value }) => value === 'unknown').length;
  return {
    rowLabel, columnLabel, rows, columns, unknownMeans,
    cell: (row, column) => cells.get(cellId(row, column)) ?? unknownCell,
    coverage: { filled: all.length - notStated - unknown, notStated, unknown, total: all.length },
  };
}
