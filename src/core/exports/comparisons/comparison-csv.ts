import { stringify } from 'csv-stringify/sync';
import type { ComparisonData } from './comparison-data.ts';
import { listStatements, statementFields } from './statements.ts';

/**
 * Formats a comparison as CSV, one statement a line, with a header; UTF-8 with a byte order mark, so that spreadsheets
 * read accents. A text that a spreadsheet would take for a formula is kept from being one.
 */
export const formatComparisonCsv = (data: ComparisonData, site: string): string =>
  stringify(listStatements(data, site), { header: true, columns: [...statementFields], bom: true, escape_formulas: true });
