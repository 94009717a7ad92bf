import { describe, expect, it } from 'vitest';
import { diffLibraries } from '#core/diff/diff-libraries.ts';
import { parseLibrary } from '#core/load/load-library.ts';
import { recordPermalinks } from '#core/permalinks/record-permalinks.ts';
import { renameEntry } from '#core/rename/rename-entry.ts';
import { type Changes, fixtureFiles, fixtureLibrary, replace } from '../../fixture.ts';

const freedonia = 'cases/freedonia.mdx';
const diff = (after: Changes, before: Changes = {}) => diffLibraries(fixtureLibrary(before), fixtureLibrary(after));
const empty = { added: [], changed: [], dropped: [] };
const nothing = { entries: empty, lessons: empty, cells: empty, addresses: { added: [], redirected: [], dropped: [], lost: [], struck: [] }, unread: [] };
const briforCopy = fixtureFiles().find(({ path }) => path === 'missions/brifor.mdx')!.text;

describe('the diff of two states of the content', () => {
  it('is empty if readers see no difference', () => {
    expect(diff({})).toEqual(nothing);
    expect(diff({ [freedonia]: replace('title: Freedonia', 'title:   "Freedonia"') })).toEqual(nothing);
    expect(diff({ [freedonia]: replace('## The story\n', '\n\n## The story\n') })).toEqual(nothing);
  });

  it('tells an entry that is added, with its address', () => {
    expect(diff({ 'missions/second.mdx': briforCopy.replace('Bridging Force', 'Second Force') })).toEqual({
      ...nothing,
      entries: { ...empty, added: [{ address: '/missions/second/', title: 'Second Force', kind: 'mission', id: 'second' }] },
      addresses: { ...nothing.addresses, added: ['/missions/second/'] },
    });
  });

  it('tells an entry that is dropped, and whether its address was published', () => {
    const before = { 'missions/second.mdx': briforCopy };
    const dropped = { address: '/missions/second/', title: 'Bridging Force', kind: 'mission', id: 'second' };
    expect(diff({}, before)).toEqual({ ...nothing, entries: { ...empty, dropped: [dropped] }, addresses: { ...nothing.addresses, dropped: ['/missions/second/'] } });
    const permalinks = { 'permalinks.txt': '/missions/second/\n' };
    expect(diff(permalinks, { ...before, ...permalinks }).addresses).toEqual({ ...nothing.addresses, lost: ['/missions/second/'] });
    expect(diff({ ...permalinks, 'redirects.yaml': '/missions/second/: /missions/\n' }, { ...before, ...permalinks })).toEqual({
      ...nothing, entries: { ...empty, dropped: [{ ...dropped, to: '/missions/' }] }, addresses: { ...nothing.addresses, redirected: [{ from: '/missions/second/', to: '/missions/' }] },
    });
  });

  it('tells the fields in which an entry or a lesson is changed, each apart', () => {
    const { entries, lessons } = diff({ [freedonia]: (text) => text.replace('title: Freedonia', 'title: The Freedonia').replace('## The story', '## A story').replace('Because trucks roll.', 'Because trucks roll away.').replace('lesson: Ask first.', 'lesson: Ask before.') });
    expect(entries.changed).toEqual([{ address: '/cases/freedonia/', title: 'The Freedonia', kind: 'case', id: 'freedonia', fields: ['title', 'body'], before: { address: '/cases/freedonia/', title: 'Freedonia', kind: 'case', id: 'freedonia' } }]);
    expect(lessons.changed.map(({ id, fields }) => [id, fields])).toEqual([['FRE-01', ['lesson']], ['FRE-02', ['discussion']]]);
  });

  it('tells a cell by its comparison, column and row, with its value before and after', () => {
    const { cells } = diff({ 'organizations/un.mdx': replace('value: "no"', 'value: "yes"'), 'organizations/eu.mdx': replace('answers:', 'answers:\n  - { question: who-mandates, value: stated, text: The Council., cites: ["report-2012, p. 3"], asOf: 2012 }') });
    const title = 'Who decides: UN × Is there a reserve?';
    expect(cells).toEqual({
      added: [{ address: '/compare/who-decides/#eu.who-mandates', title: 'Who decides: EU × Who mandates?', value: 'stated' }],
      changed: [{ address: '/compare/who-decides/#un.has-reserve', title, value: 'yes', fields: ['value'], before: { address: '/compare/who-decides/#un.has-reserve', title, value: 'no' } }],
      dropped: [],
    });
  });

  it('tells what was renamed as changed, not as dropped and added', () => {
    const files = fixtureFiles({ 'permalinks.txt': recordPermalinks(fixtureLibrary()).map((address) => `${address}\n`).join('') });
    const { removed, written } = renameEntry(files, 'organization', 'un', 'united-nations', '2026-11-22');
    const after = parseLibrary([...files.filter(({ path }) => path !== removed && !written.has(path)), ...[...written].map(([path, text]) => ({ file: path, path, text }))]);
    const { entries, cells, addresses } = diffLibraries(parseLibrary(files), after);
    expect([entries.added, entries.dropped, cells.added, cells.dropped]).toEqual([[], [], [], []]);
    expect(entries.changed.find(({ id }) => id === 'united-nations')).toMatchObject({ address: '/organizations/united-nations/', fields: [], before: { address: '/organizations/un/' } });
    expect(cells.changed.map(({ address, before }) => [before.address, address])).toContainEqual(['/compare/who-decides/#un.has-reserve', '/compare/who-decides/#united-nations.has-reserve']);
    expect([addresses.redirected.length, addresses.lost]).toEqual([4, []]);
  });

  it('tells an entry that is merged into another as dropped, with the way to the other', () => {
    const permalinks = { 'permalinks.txt': '/missions/second/\n' };
    const { entries } = diff({ ...permalinks, 'redirects.yaml': '/missions/second/: /missions/brifor/\n' }, { ...permalinks, 'missions/second.mdx': briforCopy });
    expect([entries.changed, entries.dropped.map(({ id, to }) => [id, to])]).toEqual([[], [['second', '/missions/brifor/']]]);
  });

  it('tells the addresses that were struck from the list of what was published', () => {
    expect(diff({ 'permalinks.txt': '/\n' }, { 'permalinks.txt': '/\n/missions/brifor/\n' }).addresses.struck).toEqual(['/missions/brifor/']);
  });

  it('tells nothing of what stands in a file that can\'t be read, but its name', () => {
    const { entries, lessons, unread } = diff({ [freedonia]: replace('code: FRE', 'code: "FRE') });
    expect({ entries, lessons, unread }).toEqual({ entries: empty, lessons: empty, unread: [freedonia] });
  });
});
