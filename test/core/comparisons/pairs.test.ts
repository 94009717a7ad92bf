import { describe, expect, it } from 'vitest';
import { buildPairSheet, buildPairTables } from '#core/comparisons/pair-sheet.ts';
import { findPairs, organizationsOfPair } from '#core/comparisons/pairs.ts';
import { narrowTable } from '#core/comparisons/table.ts';
import { fixtureLibrary, replace } from '../../fixture.ts';

describe('two organizations side by side', () => {
  it('are those with a tie, a handover or several lessons in common, a universal one first', () => {
    expect(findPairs(fixtureLibrary())).toEqual([{ id: 'un-and-eu', organizations: ['un', 'eu'] }]);
    const untied = { 'mechanisms/un-eu-committee.mdx': replace('parties: [un, eu]', 'parties: [un]') };
    expect(findPairs(fixtureLibrary(untied))).toHaveLength(1);
    expect(findPairs(fixtureLibrary({ ...untied, 'cases/freedonia.mdx': replace('to: [{ organization: un, mission: fomis }]', 'to: []') }))).toEqual([]);
    const lessons = (text: string) => text.replace('to: [{ organization: un, mission: fomis }]', 'to: []').replaceAll('organizations: [eu]', 'organizations: [eu, un]')
      .replace('  - code: FRE-02', (code) => `${text.slice(text.indexOf('  - code: FRE-01'), text.indexOf('  - code: FRE-02')).replaceAll('FRE-01', 'FRE-03')}${code}`);
    expect(findPairs(fixtureLibrary({ ...untied, 'cases/freedonia.mdx': lessons }))).toHaveLength(1);
  });

  it('have a sheet with what ties them, what passed between them and what was learned where both were', () => {
    const library = fixtureLibrary();
    const sheet = buildPairSheet(library, buildPairTables(library), findPairs(library)[0]!);
    expect(sheet.ties.map(({ id }) => id)).toEqual(['un-eu-committee']);
    expect(sheet.handovers.map(({ transition }) => transition.id)).toEqual(['brifor-fomis']);
    expect(sheet.lessons.map(({ lesson }) => lesson.code)).toEqual(['FRE-01']);
    expect(sheet.answers.rows.map(({ id, group }) => [id, group])).toEqual([['who-mandates', 'Who decides'], ['has-reserve', 'Who decides']]);
    expect([sheet.cases.rows, sheet.words.rows]).toEqual([[], []]);
  });

  it('have no table of answers if only one of them is asked', () => {
    const library = fixtureLibrary();
    const tables = buildPairTables(library);
    const answers = narrowTable(tables.answers, { columns: ['un'] });
    expect(buildPairSheet(library, { ...tables, answers }, findPairs(library)[0]!).answers.rows).toEqual([]);
  });

  it('are read from the address of their page', () => {
    expect(organizationsOfPair('/compare/un-and-eu/')).toEqual(['un', 'eu']);
    expect(organizationsOfPair('/compare/handovers/')).toBeUndefined();
  });
});
