import { describe, expect, it } from 'vitest';
import { browseLists, buildBrowseRecords, groupRecords } from '#core/search/browse.ts';
import { sitePages } from '#core/addresses.ts';
import { buildRecords } from '#core/search/records/build-records.ts';
import { fixtureLibrary } from '../../fixture.ts';

const library = fixtureLibrary();
const records = buildRecords(library);
const of = (id: string) => records.find((record) => record.id === id && !record.part)!;
const parts = (id: string) => records.filter((record) => record.id === id && record.part);

describe('the records', () => {
  it('are one a lesson, one an entry, and one a part that cites something', () => {
    expect(records.filter(({ kind }) => kind === 'lesson').map(({ path }) => path)).toEqual(['/lessons/fre-01/', '/lessons/fre-02/']);
    expect(records.filter(({ part }) => !part).length).toBe(library.entries.filter(({ valid }) => valid).length + library.lessons.length);
    expect(records.filter(({ part, cites }) => part && cites.length === 0)).toEqual([]);
  });

  it('lie page by page', () => {
    const pages = records.map(({ path }) => path.split('#')[0]).filter((page, index, all) => page !== all[index - 1]);
    expect(pages).toEqual([...new Set(pages)]);
  });

  it('carry the citations of a lesson with those of its discussion, and of a case without its lessons', () => {
    expect(of('FRE-02').cites).toEqual(expect.arrayContaining(['report-2012, pp. 10-11', 'report-2012, p. 10', 'report-2012, p. 11']));
    expect(of('freedonia').cites).not.toContain('report-2012, p. 10');
  });

  it('of parts have their own address and only their own citations', () => {
    const handover = parts('freedonia').find(({ part }) => part === 'Handover')!;
    expect(handover.path).toMatch(/^\/cases\/freedonia\/#handover-/);
    expect(handover.cites.length).toBeLessThan(of('freedonia').cites.length);
    expect(handover.about).toContain('Freedonia');
  });

  it('hold the names of what they are about, and values to filter by', () => {
    expect(of('FRE-01').about).toEqual(expect.arrayContaining(['Freedonia', 'BRIFOR', 'EU', 'Handover']));
    expect(of('FRE-01').facets).toMatchObject({ kind: ['Lesson'], country: ['Freedonia'], organization: ['EU', 'UN'], function: ['Handover'] });
    expect(of('FRE-01').facets.confidence).toHaveLength(1);
  });

  it('hold a lesson\'s discussion, not in its case', () => {
    expect(of('FRE-01').text).toContain('Because nobody asked');
    expect(of('freedonia').text).not.toContain('Because nobody asked');
  });
});

describe('the lists without a script', () => {
  const groups = (id: string) => groupRecords(library, buildBrowseRecords(library), browseLists.find((list) => list.id === id)!);
  it('hold every lesson and entry but sources by letter', () => {
    const listed = new Set(groups('a-z').flatMap(({ items }) => items.map(({ id }) => id)));
    expect([...listed].sort()).toEqual(buildBrowseRecords(library).map(({ id }) => id).sort());
  });
  it('hold what has a country under it', () => {
    expect(groups('countries').find(({ title }) => title === 'Freedonia')!.items.map(({ id }) => id)).toEqual(expect.arrayContaining(['freedonia', 'FRE-01', 'brifor']));
  });
  it('have addresses that are promised', () => {
    expect(sitePages).toEqual(expect.arrayContaining(browseLists.map(({ id }) => `/search/${id}/`)));
  });
});
