import { describe, expect, it } from 'vitest';
import { buildComparison } from '#core/comparisons/pivots.ts';
import { fixtureLibrary, replace } from '../../fixture.ts';

const tableOf = (pivot: string) => {
  const library = fixtureLibrary(pivot === 'answers' ? {} : { 'comparisons/who-decides.mdx': replace('pivot: answers', `pivot: ${pivot}`) });
  return buildComparison(library, library.get('comparison', 'who-decides')!);
};

describe('comparisons', () => {
  it('set the answers of organizations side by side', () => {
    const table = tableOf('answers');
    expect(table.columns.map(({ id }) => id)).toEqual(['un', 'eu']);
    expect(table.rows.map(({ id }) => id)).toEqual(['who-mandates', 'has-reserve']);
    expect(table.cell('has-reserve', 'un')).toEqual({ value: 'no', read: [], entries: [], claims: [{ text: '', cites: ['report-2012, p. 3'], asOf: '2012', entry: { kind: 'organization', id: 'un' } }] });
  });

  it('tell what is not stated from what nobody has looked up, and neither from a no', () => {
    const table = tableOf('answers');
    expect(table.cell('has-reserve', 'eu')).toMatchObject({ value: 'not-stated', read: ['report-2012'], claims: [] });
    expect(table.cell('who-mandates', 'eu').value).toBe('unknown');
    expect(table.coverage).toEqual({ filled: 2, notStated: 1, unknown: 1, total: 4 });
  });

  it('derive who did what from the actors of the cases', () => {
    const table = tableOf('actors');
    expect(table.cell('freedonia', 'eu')).toMatchObject({ value: 'stated', entries: [{ kind: 'mission', id: 'brifor' }], claims: [{ text: 'It protected.', cites: ['report-2012, p. 4'] }] });
  });

  it('derive the handovers from the transitions of the cases', () => {
    const table = tableOf('transitions');
    const row = 'freedonia.brifor-fomis';
    expect(table.rows).toEqual([{ id: row, title: 'Freedonia, 2009', entry: { kind: 'case', id: 'freedonia' } }]);
    expect(table.cell(row, 'from').entries).toEqual([{ kind: 'mission', id: 'brifor' }]);
    expect(table.cell(row, 'outcome').claims[0]?.text).toBe('faltered');
    expect(table.cell(row, 'stayed')).toMatchObject({ value: 'not-stated', read: ['report-2012'] });
  });

  it('list the lessons, practices and doctrine behind each function', () => {
    expect(tableOf('functions').cell('transition', 'eu').entries).toEqual([{ kind: 'lesson', id: 'FRE-01' }, { kind: 'lesson', id: 'FRE-02' }, { kind: 'practice', id: 'joint-plan' }]);
  });
});
