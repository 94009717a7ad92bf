import type { ComparisonData } from './comparison-data.ts';

/** One statement of a table a line, every citation with it; a cell without a statement has a line too. Texts, never undefined. */
export interface Statement {
  row_id: string;
  group: string;
  row: string;
  column_id: string;
  column: string;
  value: string;
  label: string;
  statement: string;
  voice: string;
  date: string;
  older_than_24_months: '' | 'yes';
  inferred_by_editors: '' | 'yes';
  citations: string;
  address: string;
}

/** The names of the columns, in order. */
export const statementFields = [
  'row_id', 'group', 'row', 'column_id', 'column', 'value', 'label', 'statement', 'voice', 'date', 'older_than_24_months', 'inferred_by_editors', 'citations', 'address',
] as const satisfies readonly (keyof Statement)[];

/**
 * Lays a comparison out as statements, unknown cells included, inapplicable ones not.
 * @param site the site's address, without a slash at the end, before paths; may be empty
 */
export function listStatements({ rows, columns, cells, path }: ComparisonData, site: string): Statement[] {
  const known = new Map(cells.map((cell) => [`${cell.column}.${cell.row}`, cell]));
  return rows.items.flatMap((row) => columns.items.flatMap((column): Statement[] => {
    const key = `${column.id}.${row.id}`;
    const { value = 'unknown', claims = [], read = [], entries = [] } = known.get(key) ?? {};
    if (value === 'inapplicable') return [];
    const line = (rest: Partial<Statement>): Statement => ({
      row_id: row.id, group: row.group ?? '', row: row.title, column_id: column.id, column: column.title, value, label: '', statement: '', voice: '', date: '',
      older_than_24_months: '', inferred_by_editors: '', citations: '', address: `${site}${path}#${key}`, ...rest,
    });
    const told = [
      ...claims.map(({ label = '', text, voice = '', date = '', stale, inferred, cites }) =>
        line({ label, statement: text, voice, date, older_than_24_months: stale ? 'yes' : '', inferred_by_editors: inferred ? 'yes' : '', citations: cites.join('; ') })),
      ...entries.map(({ kind, id, title, note, cites }) =>
        line({ label: kind, statement: `${kind === 'lesson' ? `${id} ` : ''}${title}${note ? ` (${note})` : ''}`, citations: cites.join('; ') })),
    ];
    if (value === 'not-stated') told.push(line({ statement: told.length ? '' : 'The sources that were read say nothing.', citations: read.join('; ') }));
    return told.length ? told : [line({})];
  }));
}
