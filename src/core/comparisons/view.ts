/** How a reader looks at a table: which rows and columns, in which order, which way round. Pure; the browser uses it too. */
export interface TableView {
  /** Ids of the rows and columns that are shown; empty if all are. */
  rows: string[];
  columns: string[];
  /** Id of the column by which the rows are sorted, `title` for their own names, empty for the order of the table. */
  sort: string;
  transposed: boolean;
}

/** Reads a view from the query of an address, as in `?columns=un,eu&rows=who-pays&sort=un&transposed=1`. */
export function parseView(query: URLSearchParams): TableView {
  const list = (name: string) => query.getAll(name).flatMap((value) => value.split(',')).filter(Boolean);
  return { rows: list('rows'), columns: list('columns'), sort: query.get('sort') ?? '', transposed: query.get('transposed') === '1' };
}

/** Formats a view as the query of an address, with its question mark; empty for the table as it is. */
export function formatView({ rows, columns, sort, transposed }: TableView): string {
  const parts = [rows.length && `rows=${rows.join(',')}`, columns.length && `columns=${columns.join(',')}`, sort && `sort=${sort}`, transposed && 'transposed=1'].filter(Boolean);
  return parts.length ? `?${parts.join('&')}` : '';
}

/** The order in which cells are sorted: what is known first. */
const order = ['yes', 'partial', 'no', 'stated', 'not-stated', 'unknown', 'inapplicable'];

/** Compares two cells by their values, then by their texts. */
export const compareCells = (a: { value: string; text: string }, b: { value: string; text: string }): number =>
  order.indexOf(a.value) - order.indexOf(b.value) || a.text.localeCompare(b.text, 'en');
