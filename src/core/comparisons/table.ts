import type { Kind } from '../kinds.ts';
import type { AnswerValue } from '../schemas/answer.ts';
import type { Voice } from '../schemas/fields.ts';

/** One end of an axis: a row or a column. */
export interface Heading {
  /** Permanent; half of the address of its cells. */
  id: string;
  title: string;
  /** What it stands under together with its neighbors. */
  group?: string;
  /** The entry or lesson that it stands for, if it stands for one. */
  entry?: { kind: Kind; id: string };
  help?: string;
}

/** A statement in a cell, with where it is written and whose it is. */
export interface CellClaim {
  /** What sort of statement it is, where a cell holds several, as in `Limit`. */
  label?: string;
  text: string;
  cites: readonly string[];
  voice?: Voice;
  /** The date of the statement (partial ISO date), if the entry gives one. */
  asOf?: string;
  /** When the newest document was published that it cites (partial ISO date). */
  published?: string;
  /** Whether it is the editors' own inference. */
  inferred?: true;
  /** The entry or lesson that carries it. */
  entry?: { kind: Kind; id: string };
}

/** An entry or lesson behind a cell that is listed rather than told. */
export interface CellEntry {
  kind: Kind;
  id: string;
  /** What matters of it here, in a word or two, as in `failed`. */
  note?: string;
  /** Where it is written. */
  cites: readonly string[];
}

/** What is known in a cell: an answer; or nothing can be, because row and column are the same. */
export type CellValue = AnswerValue | 'inapplicable';

/** What stands where a row and a column meet. An absent cell is `unknown`: nobody has looked. */
export interface Cell {
  value: CellValue;
  claims: readonly CellClaim[];
  /** For `not-stated`: the sources that were read and say nothing. */
  read: readonly string[];
  entries: readonly CellEntry[];
}

/** Counts of cells; those that are inapplicable don't count. */
export interface Coverage {
  filled: number;
  notStated: number;
  unknown: number;
  total: number;
}

/** The axes of a table and the cells that are known, by `cellId`. */
export interface TableParts {
  rowLabel: string;
  columnLabel: string;
  /** What an `unknown` cell of this table means to a reader. */
  unknownMeans: string;
  rows: readonly Heading[];
  columns: readonly Heading[];
  cells: ReadonlyMap<string, Cell>;
}

/** A comparison as pages, exports and embeds print it. */
export interface Table extends Omit<TableParts, 'cells'> {
  /** Returns the cell of a row and a column, by their ids. */
  cell: (row: string, column: string) => Cell;
  coverage: Coverage;
}

const unknownCell: Cell = { value: 'unknown', claims: [], read: [], entries: [] };

/** A cell of which nothing can be known. */
export const inapplicableCell: Cell = { ...unknownCell, value: 'inapplicable' };

/** Returns the key of a cell, which is its fragment on the table's page: column, dot, row. */
export const cellId = (row: string, column: string): string => `${column}.${row}`;

/** Whether a cell says anything. */
export const isFilled = ({ value }: Cell): boolean => value !== 'unknown' && value !== 'not-stated' && value !== 'inapplicable';

/** Builds a table from its axes and the cells that are known. */
export function buildTable({ cells, ...axes }: TableParts): Table {
  const cell = (row: string, column: string) => cells.get(cellId(row, column)) ?? unknownCell;
  const coverage: Coverage = { filled: 0, notStated: 0, unknown: 0, total: 0 };
  for (const row of axes.rows)
    for (const column of axes.columns) {
      const { value } = cell(row.id, column.id);
      if (value === 'inapplicable') continue;
      coverage.total += 1;
      coverage[value === 'unknown' ? 'unknown' : value === 'not-stated' ? 'notStated' : 'filled'] += 1;
    }
  return { ...axes, cell, coverage };
}

/** Returns a table with some of its rows and columns, in the order asked for; all of an axis that is left out. */
export function narrowTable(table: Table, { rows, columns }: { rows?: readonly string[] | undefined; columns?: readonly string[] | undefined }): Table {
  const keep = (headings: readonly Heading[], ids: readonly string[] | undefined) => (ids ? ids.flatMap((wanted) => headings.find(({ id }) => id === wanted) ?? []) : headings);
  const axes = { ...table, rows: keep(table.rows, rows), columns: keep(table.columns, columns) };
  const cells = new Map(axes.rows.flatMap((row) => axes.columns.map((column) => [cellId(row.id, column.id), table.cell(row.id, column.id)] as const)));
  return buildTable({ ...axes, cells });
}
