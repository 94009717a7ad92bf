import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatComparisonCsv } from '#core/exports/comparisons/comparison-csv.ts';
import { buildComparisonData } from '#core/exports/comparisons/comparison-data.ts';
import { formatComparisonXlsx } from '#core/exports/comparisons/comparison-xlsx.ts';
import { type Changes, fixtureLibrary, replace } from '../../../fixture.ts';

const dataOf = (changes: Changes = {}) => {
  const library = fixtureLibrary(changes);
  return buildComparisonData(library, library.get('comparison', 'who-decides')!, '2014-06-01');
};
const csvOf = (changes: Changes = {}) => formatComparisonCsv(dataOf(changes), 'https://site.test').split('\n');

describe('a comparison to take away', () => {
  it('carries each cell with its citations, its date and its address, and the references of its sources', () => {
    const { cells, sources, coverage } = dataOf();
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([['who-mandates', 'un', 'stated'], ['has-reserve', 'un', 'no'], ['has-reserve', 'eu', 'not-stated']]);
    expect(cells[0]).toEqual({
      row: 'who-mandates', column: 'un', path: '/compare/who-decides/#un.who-mandates', value: 'stated', read: [], entries: [],
      claims: [{ text: 'The Security Council mandates.', cites: ['report-2012, p. 3'], date: '2012', entry: { kind: 'organization', id: 'un', title: 'United Nations', path: '/organizations/un/' } }],
    });
    expect(Object.keys(sources)).toEqual(['report-2012']);
    expect(coverage.unknown).toBe(1);
  });

  it('flags what is older than 24 months, by the day on which the site is built', () => {
    const library = fixtureLibrary();
    const claims = (today: string) => buildComparisonData(library, library.get('comparison', 'who-decides')!, today).cells[0]!.claims[0]!;
    expect(claims('2014-12-31')).not.toHaveProperty('stale');
    expect(claims('2015-01-01')).toHaveProperty('stale', true);
  });

  it('moves citations out of the text', () => {
    const { claims } = dataOf({ 'organizations/un.mdx': replace('The Security Council mandates.', '"It mandates [@report-2012, p. 4; s-res-1, para. 1]."') }).cells[0]!;
    expect(claims[0]).toMatchObject({ text: 'It mandates.', cites: ['report-2012, p. 3', 'report-2012, p. 4', 's-res-1, para. 1'] });
  });

  it('is a line of CSV a statement, and says which cells nobody knows', () => {
    expect(csvOf()).toEqual([
      '\uFEFFrow_id,group,row,column_id,column,value,label,statement,voice,date,older_than_24_months,inferred_by_editors,citations,address',
      'who-mandates,,Who mandates?,un,UN,stated,,The Security Council mandates.,,2012,,,"report-2012, p. 3",https://site.test/compare/who-decides/#un.who-mandates',
      'who-mandates,,Who mandates?,eu,EU,unknown,,,,,,,,https://site.test/compare/who-decides/#eu.who-mandates',
      'has-reserve,,Is there a reserve?,un,UN,no,,,,2012,,,"report-2012, p. 3",https://site.test/compare/who-decides/#un.has-reserve',
      'has-reserve,,Is there a reserve?,eu,EU,not-stated,,The sources that were read say nothing.,,,,,report-2012,https://site.test/compare/who-decides/#eu.has-reserve',
      '',
    ]);
  });

  it('lets no text become a formula of a spreadsheet', () => {
    const [, line = ''] = csvOf({ 'organizations/un.mdx': replace('The Security Council mandates.', '"=HYPERLINK(1)"') });
    expect(line).toContain(",'=HYPERLINK(1),");
  });

  it('is a workbook with the table, its statements and its sources', async () => {
    const files = unzipSync(await formatComparisonXlsx(dataOf(), 'https://site.test'));
    expect(strFromU8(files['xl/workbook.xml']!).match(/<sheet [^>]*name="[^"]*"/g)?.map((sheet) => /name="([^"]*)"/.exec(sheet)?.[1])).toEqual(['Table', 'Statements', 'Sources']);
    const strings = strFromU8(files['xl/sharedStrings.xml']!);
    for (const text of ['Who mandates?', 'The Security Council mandates. [report-2012, p. 3] (2012)', 'unknown', 'https://site.test/compare/who-decides/#un.who-mandates']) expect(strings).toContain(text);
    expect(Object.values(files).map((file) => strFromU8(file)).join('')).not.toContain('<f>');
  });
});
