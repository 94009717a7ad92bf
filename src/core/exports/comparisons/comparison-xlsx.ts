import writeExcelFile from 'write-excel-file/node';
import type { CellData, ComparisonData } from './comparison-data.ts';
import { listStatements, statementFields } from './statements.ts';

const bold = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
const plain = { wrap: true, alignVertical: 'top' } as const;

const head = (value: string) => ({ type: String, value, ...bold });
const text = (value: string) => ({ type: String, value, ...plain });

/** Formats a comparison as a workbook: the table, its statements one a line, and the references of its sources. */
export async function formatComparisonXlsx(data: ComparisonData, site: string): Promise<Uint8Array> {
  const known = new Map(data.cells.map((cell) => [`${cell.column}.${cell.row}`, cell]));
  const table = [
    [head(data.question), ...data.columns.items.map(({ title }) => head(title))],
    ...data.rows.items.map((row) => [head(row.title), ...data.columns.items.map((column) => text(cellText(known.get(`${column.id}.${row.id}`))))]),
  ];
  const statements = [statementFields.map(head), ...listStatements(data, site).map((statement) => statementFields.map((field) => text(statement[field])))];
  const sources = [['key', 'reference', 'address', 'read on'].map(head), ...Object.entries(data.sources).map(([key, { reference, url = '', accessed = '' }]) => [key, reference, url, accessed].map(text))];
  const wide = { width: 40 };
  const file = writeExcelFile([
    { data: table, sheet: 'Table', columns: [{ width: 34 }, ...data.columns.items.map(() => wide)], stickyRowsCount: 1, stickyColumnsCount: 1 },
    { data: statements, sheet: 'Statements', columns: statementFields.map((field) => (field === 'statement' ? { width: 70 } : { width: 20 })), stickyRowsCount: 1 },
    { data: sources, sheet: 'Sources', columns: [{ width: 28 }, { width: 80 }, wide, { width: 12 }], stickyRowsCount: 1 },
  ]);
  return file.toBuffer();
}

/** What a cell says in one text: its value, its statements with citations, what is listed in it. */
function cellText(cell: CellData | undefined): string {
  if (!cell) return 'unknown';
  if (cell.value === 'inapplicable') return '';
  const value = cell.value === 'stated' ? [] : [cell.value.replace('-', ' ')];
  const cited = (cites: readonly string[]) => (cites.length ? ` [${cites.join('; ')}]` : '');
  return [
    ...value,
    ...cell.claims.map(({ label, text: told, cites, date }) => `${label ? `${label}: ` : ''}${told}${cited(cites)}${date ? ` (${date})` : ''}`),
    ...cell.entries.map(({ kind, id, title, note, cites }) => `${kind}: ${kind === 'lesson' ? `${id} ` : ''}${title}${note ? ` (${note})` : ''}${cited(cites)}`),
  ].join('\n');
}
