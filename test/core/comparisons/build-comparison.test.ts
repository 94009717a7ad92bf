import { describe, expect, it } from 'vitest';
import { buildComparison } from '#core/comparisons/build-comparison.ts';
import { type Changes, fixtureLibrary, replace } from '../../fixture.ts';

const tableOf = (pivot: string, changes: Changes = {}) => {
  const library = fixtureLibrary({ ...changes, ...(pivot === 'answers' ? {} : { 'comparisons/who-decides.mdx': replace('pivot: answers', `pivot: ${pivot}`) }) });
  return buildComparison(library, library.get('comparison', 'who-decides')!);
};
const ids = (headings: readonly { id: string }[]) => headings.map(({ id }) => id);

describe('comparisons', () => {
  it('set the answers of organizations side by side', () => {
    const table = tableOf('answers');
    expect(ids(table.columns)).toEqual(['un', 'eu']);
    expect(ids(table.rows)).toEqual(['who-mandates', 'has-reserve']);
    expect(table.cell('has-reserve', 'un')).toEqual({ value: 'no', read: [], entries: [], claims: [{ text: '', cites: ['report-2012, p. 3'], asOf: '2012', published: '2012', entry: { kind: 'organization', id: 'un' } }] });
  });

  it('tell what is not stated from what nobody has looked up, and neither from a no', () => {
    const table = tableOf('answers');
    expect(table.cell('has-reserve', 'eu')).toMatchObject({ value: 'not-stated', read: ['report-2012'], claims: [] });
    expect(table.cell('who-mandates', 'eu').value).toBe('unknown');
    expect(table.coverage).toEqual({ filled: 2, notStated: 1, unknown: 1, total: 4 });
  });

  it('set the answers of instruments side by side, in the order asked for', () => {
    const library = fixtureLibrary({
      'comparisons/who-decides.mdx': replace('pivot: answers', 'pivot: answers\nansweredBy: doctrine\ninstruments: [resolution-2, resolution-1]'),
      'doctrine/resolution-1.mdx': replace('cites: ["s-res-1, para. 1"]\n---', 'answers: [{ question: who-mandates, value: stated, text: The first., cites: ["s-res-1, para. 1"], asOf: 2008 }]\ncites: ["s-res-1, para. 1"]\n---'),
      'doctrine/resolution-2.mdx': '---\ntitle: Resolution 2\nsummary: It went on.\nupdated: 2026-11-22\ncontributors: [Concordance editors]\nissuers: [un]\ndate: 2009\ninstrument: resolution\nstatus: historical\ncites: ["s-res-1, para. 1"]\n'
        + 'answers: [{ question: has-reserve, value: "no", cites: ["s-res-1, para. 2"], asOf: 2009 }]\n---\n',
    });
    const table = buildComparison(library, library.get('comparison', 'who-decides')!);
    expect(table.columnLabel).toBe('Instrument');
    expect(ids(table.columns)).toEqual(['resolution-2', 'resolution-1']);
    expect(table.cell('who-mandates', 'resolution-1').claims[0]).toMatchObject({ text: 'The first.', entry: { kind: 'doctrine', id: 'resolution-1' } });
  });

  it('derive who did what from the actors of the cases', () => {
    expect(tableOf('actors').cell('freedonia', 'eu')).toMatchObject({ value: 'stated', entries: [{ kind: 'mission', id: 'brifor' }], claims: [{ text: 'It protected.', cites: ['report-2012, p. 4'] }] });
  });

  it('derive the handovers from the transitions of the cases', () => {
    const table = tableOf('transitions');
    const row = 'freedonia.brifor-fomis';
    expect(table.rows).toEqual([{ id: row, title: 'Freedonia, 2009', entry: { kind: 'case', id: 'freedonia' } }]);
    expect(table.cell(row, 'from').entries).toEqual([{ kind: 'mission', id: 'brifor', cites: ['report-2012, p. 4'] }]);
    expect(table.cell(row, 'outcome').claims[0]).toMatchObject({ text: 'faltered', asOf: '2009' });
    expect(table.cell(row, 'stayed')).toMatchObject({ value: 'not-stated', read: ['report-2012'] });
  });

  it('list what stands behind each function and organization', () => {
    const cell = (organization: string, changes: Changes = {}) => tableOf('functions', changes).cell('transition', organization);
    expect(cell('eu').entries.map(({ kind, id, note }) => [kind, id, note])).toEqual([
      ['case', 'freedonia', undefined], ['lesson', 'FRE-01', 'failed'], ['lesson', 'FRE-02', 'worked'], ['practice', 'joint-plan', 'failed'],
    ]);
    expect(cell('un').claims).toEqual([]);
    const strength = { 'organizations/un.mdx': replace('text: It can mandate.,', 'text: It can mandate., functions: [transition],') };
    expect(cell('un', strength).claims).toMatchObject([{ label: 'Strength', text: 'It can mandate.', cites: ['report-2012, p. 2'], voice: { name: 'Jo Doe' } }]);
  });

  it('list the lessons by function and case', () => {
    expect(tableOf('lessons').cell('transition', 'freedonia').entries).toEqual([
      { kind: 'lesson', id: 'FRE-01', note: 'failed', cites: ['report-2012, p. 4'] }, { kind: 'lesson', id: 'FRE-02', note: 'worked', cites: ['report-2012, pp. 10-11'] },
    ]);
  });

  it('list the instruments by function and issuer', () => {
    expect(tableOf('doctrine').cell('transition', 'un').entries).toEqual([{ kind: 'doctrine', id: 'resolution-1', note: '2008, historical', cites: ['s-res-1, para. 1'] }]);
  });

  it('list the ties between organizations on both sides, and none of an organization with itself', () => {
    const table = tableOf('mechanisms');
    const tie = [{ kind: 'mechanism', id: 'un-eu-committee', note: 'strategic; active', cites: ['report-2012, p. 8'] }];
    expect(table.cell('un', 'eu').entries).toEqual(tie);
    expect(table.cell('eu', 'un').entries).toEqual(tie);
    expect(table.cell('un', 'un').value).toBe('inapplicable');
    expect(table.coverage).toEqual({ filled: 2, notStated: 0, unknown: 0, total: 2 });
  });

  it('tell who uses a word how, and keep voices without an organization', () => {
    const voices = { 'terms/bridging-operation.mdx': replace('cites: ["report-2012, p. 7"] }]', 'cites: ["report-2012, p. 7"] }, { text: A gap., cites: ["report-2012, p. 8"], voice: { name: Jo Doe, kind: author }, asOf: 2012 }]') };
    const table = tableOf('terms', voices);
    expect(table.cell('bridging-operation', 'eu').claims).toMatchObject([{ text: 'A force of at most a year.' }]);
    expect(table.cell('bridging-operation', 'other-voices').claims).toMatchObject([{ text: 'A gap.', asOf: '2012', voice: { name: 'Jo Doe' } }]);
  });

  it('begin with the words that several organizations use', () => {
    const termOf = (...usages: string[]) => `---\ntitle: A word\nsummary: It means something.\naliases: []\nupdated: 2026-11-22\ncontributors: ["Concordance editors"]\ndefinition: A word [@report-2012, p. 7].\nusages: [${usages.join(', ')}]\n---\n`;
    const usage = (organization: string) => `{ text: A pause., cites: ["report-2012, p. 7"], ${organization}, asOf: 2012 }`;
    const table = tableOf('terms', { 'terms/transition.mdx': termOf(usage('organization: un'), usage('organization: eu')), 'terms/armistice.mdx': termOf(usage('voice: { name: Jo Doe, kind: author }')) });
    expect(table.rows.map(({ id, group }) => [id, group])).toEqual([
      ['transition', 'Several organizations use it'], ['bridging-operation', 'One organization uses it'], ['armistice', 'Only other voices use it'],
    ]);
  });

  it('lay the lessons that recur out by years', () => {
    const table = tableOf('threads');
    expect(table.rows).toEqual([{ id: 'fre-02', title: 'Count the trucks twice', help: '2 lessons from 1 case, 2008 to 2009', entry: { kind: 'lesson', id: 'FRE-02' } }]);
    expect(table.columns).toEqual([{ id: '2005', title: '2005 to 2009' }]);
    expect(table.cell('fre-02', '2005').entries.map(({ id, note }) => [id, note])).toEqual([['FRE-02', 'Freedonia, worked'], ['FRE-01', 'Freedonia, failed']]);
  });

  it('follow what instruments asked for to what was done', () => {
    const request = 'requests:\n  - { id: report, asked: Report within a year., askedBy: Security Council, askedOf: Secretariat, cites: ["s-res-1, para. 2"], done: { value: partial, text: It did so late., cites: ["report-2012, p. 5"], asOf: 2012 } }\n';
    const table = tableOf('requests', { 'doctrine/resolution-1.mdx': replace('cites: ["s-res-1, para. 1"]\n---', `${request}cites: ["s-res-1, para. 1"]\n---`) });
    const row = 'resolution-1.report';
    expect(table.rows).toEqual([{ id: row, title: 'Resolution 1, 2008', entry: { kind: 'doctrine', id: 'resolution-1' } }]);
    expect(table.cell(row, 'asked').claims).toMatchObject([{ text: 'Report within a year.', asOf: '2008-01-25' }]);
    expect(table.cell(row, 'due')).toMatchObject({ value: 'not-stated', read: ['s-res-1'] });
    expect(table.cell(row, 'done')).toMatchObject({ value: 'partial', claims: [{ text: 'It did so late.', cites: ['report-2012, p. 5'], asOf: '2012' }] });
  });
});
