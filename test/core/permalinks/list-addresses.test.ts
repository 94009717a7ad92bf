import { describe, expect, it } from 'vitest';
import { pathOfKind, sitePages } from '#core/addresses.ts';
import { listBriefPaths } from '#core/briefs/brief-paths.ts';
import { allKinds } from '#core/kinds.ts';
import { listAddresses } from '#core/permalinks/list-addresses.ts';
import { type Changes, fixtureLibrary, replace } from '../../fixture.ts';

const promised = (changes: Changes = {}) => [...listAddresses(fixtureLibrary(changes)).promised];
const existing = (changes: Changes = {}) => [...listAddresses(fixtureLibrary(changes)).existing];
const on = (path: string, addresses: readonly string[]) => addresses.filter((address) => address.split('#')[0] === path);

describe('the addresses of a library', () => {
  it('are its own pages, the lists of kinds, the entries and the lessons', () => {
    expect(promised().filter((address) => !address.includes('#'))).toEqual([
      ...sitePages, ...allKinds.map(pathOfKind), '/countries/freedonia/', ...listBriefPaths(['freedonia']),
      '/cases/freedonia/', '/compare/who-decides/', '/debates/how-long/', '/doctrine/resolution-1/', '/functions/transition/', '/mechanisms/un-eu-committee/', '/missions/brifor/', '/missions/fomis/',
      '/organizations/eu/', '/organizations/un/', '/practices/joint-plan/', '/reading-lists/short-course/', '/sources/force-page/', '/sources/report-2012/', '/sources/s-res-1/', '/terms/bridging-operation/',
      '/lessons/fre-01/', '/lessons/fre-02/', '/compare/who-decides/embed/', '/compare/un-and-eu/',
    ]);
  });

  it('promise the lessons and handovers of a case, the positions of a debate and the cited passages of a source', () => {
    expect(on('/cases/freedonia/', promised())).toEqual(['/cases/freedonia/', '/cases/freedonia/#fre-01', '/cases/freedonia/#fre-02', '/cases/freedonia/#handover-brifor-fomis']);
    expect(on('/debates/how-long/', promised())).toEqual(['/debates/how-long/', '/debates/how-long/#a-year', '/debates/how-long/#as-needed']);
    expect(on('/sources/s-res-1/', promised())).toEqual(['/sources/s-res-1/#para-1', '/sources/s-res-1/#para-2', '/sources/s-res-1/#paras-3-4', '/sources/s-res-1/']);
    expect(on('/sources/report-2012/', promised())).toContain('/sources/report-2012/#sec-findings');
  });

  it('promise the rows of a table, and the cells that say something', () => {
    expect(on('/compare/who-decides/', promised())).toEqual([
      '/compare/who-decides/', '/compare/who-decides/#who-mandates', '/compare/who-decides/#un.who-mandates', '/compare/who-decides/#has-reserve', '/compare/who-decides/#un.has-reserve', '/compare/who-decides/#eu.has-reserve',
    ]);
    expect(existing()).toContain('/compare/who-decides/#eu.who-mandates');
  });

  it('keep the page of two organizations that was published, whatever ties them now', () => {
    const untied = { 'mechanisms/un-eu-committee.mdx': replace('parties: [un, eu]', 'parties: [un]'), 'cases/freedonia.mdx': replace('to: [{ organization: un, mission: fomis }]', 'to: []') };
    expect(promised(untied)).not.toContain('/compare/un-and-eu/');
    expect(promised({ ...untied, 'permalinks.txt': '/compare/un-and-eu/\n' })).toContain('/compare/un-and-eu/');
  });

  it('promise what an instrument asks for', () => {
    const request = 'requests: [{ id: report, asked: Report., askedBy: Council, askedOf: Secretariat, cites: ["s-res-1, para. 2"], done: { value: not-stated } }]\nkeyPoints:';
    expect(promised({ 'doctrine/resolution-1.mdx': replace('keyPoints:', request) })).toContain('/doctrine/resolution-1/#request-report');
  });

  it('hold the headings of bodies without promising them', () => {
    expect(existing()).toContain('/cases/freedonia/#the-story');
    expect(promised()).not.toContain('/cases/freedonia/#the-story');
  });

  it('keep the published passages of a source that nothing cites any more', () => {
    const changes = { 'doctrine/resolution-1.mdx': (text: string) => text.replaceAll('para. 1"', 'para. 5"'), 'cases/freedonia.mdx': replace('; s-res-1, para. 1', '') };
    expect(existing(changes)).not.toContain('/sources/s-res-1/#para-1');
    expect(existing({ ...changes, 'permalinks.txt': '/sources/s-res-1/#para-1\n' })).toContain('/sources/s-res-1/#para-1');
  });

  it('count an entry that doesn\'t fit its schema, since its page would be there', () => {
    expect(existing({ 'missions/brifor.mdx': replace('acronym: BRIFOR\n', '') })).toContain('/missions/brifor/');
  });
});
