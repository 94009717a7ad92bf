import { describe, expect, it } from 'vitest';
import { lostPermalink } from '#core/validate/rules/lost-permalink.ts';
import { type Changes, fixtureLibrary, replace } from '../../../fixture.ts';

const found = (changes: Changes) => [...lostPermalink(fixtureLibrary(changes))].map(({ file, line, column, severity, rule, message, hint }) => `${file}:${line}:${column} ${severity} ${rule}\n${message}\n${hint}`);
const published = (...addresses: string[]) => ({ 'permalinks.txt': addresses.map((address) => `${address}\n`).join('') });

describe('an address that was published', () => {
  it('may exist, or be redirected, itself or with its page', () => {
    expect(found({
      ...published('/', '/cases/', '/cases/freedonia/#fre-01', '/cases/fredonia/', '/cases/fredonia/#fre-09', '/cases/freedonia/#handover-old', '/cases/freedonia/#the-story', '/compare/who-decides/#eu.who-mandates'),
      'redirects.yaml': '/cases/fredonia/: /cases/freedonia/\n/cases/freedonia/#handover-old: /cases/freedonia/#handover-brifor-fomis\n',
    })).toEqual([]);
  });

  it('may be new: nobody has to record it', () => {
    expect(found({ ...published('/'), 'cases/sylvania.mdx': '---\ntitle: New\n---\n' })).toEqual([]);
  });

  it('may not vanish with its entry', () => {
    expect(found(published('/', '/missions/bridge/', '/missions/bridge/#x'))).toEqual([
      'permalinks.txt:2:1 error lost-permalink\nUnexpected loss of the published address `/missions/bridge/`, expected it to exist, or a redirect of it\n'
      + 'Put the page back; or say where its readers should go by a line in redirects.yaml, as in `/missions/bridge/: /missions/`. To give it another name, put it back and run: npm run rename -- mission bridge <new id>',
    ]);
  });

  it('may not vanish as a lesson, which is for ever', () => {
    expect(found(published('/lessons/fre-09/', '/cases/freedonia/#fre-09'))).toEqual([
      'permalinks.txt:1:1 error lost-permalink\nUnexpected loss of the published address `/lessons/fre-09/`, expected it to exist, or a redirect of it\n'
      + 'Put the lesson FRE-09 back: a code is for ever. A lesson that no longer holds gets the state `withdrawn` or `superseded`.',
      'permalinks.txt:2:1 error lost-permalink\nUnexpected loss of the published address `/cases/freedonia/#fre-09`, expected it to exist, or a redirect of it\n'
      + 'Put back what stood there; or say where it is now by a line in redirects.yaml, as in `/cases/freedonia/#fre-09: /cases/freedonia/`.',
    ]);
  });

  it('may not vanish as a handover, a position, a row or a heading that was promised', () => {
    const lost = ['/cases/freedonia/#handover-x', '/cases/freedonia/#the-history', '/compare/who-decides/#nato.has-reserve', '/compare/who-decides/#who-pays', '/debates/how-long/#two-years'];
    expect([...lostPermalink(fixtureLibrary(published(...lost)))].map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  it('may be a passage that nothing cites any more', () => {
    expect(found(published('/sources/report-2012/#p-19', '/sources/report-2012/#sec-gone-by'))).toEqual([]);
    expect(found(published('/sources/report-2012/#introduction')).length).toBe(1);
  });

  it('is not missed on the pages of an entry that can\'t be read, whose own fault is reported', () => {
    const changes = { ...published('/cases/freedonia/', '/cases/freedonia/#fre-01', '/lessons/fre-01/', '/missions/gone/'), 'cases/freedonia.mdx': replace('code: FRE', 'code: "FRE') };
    expect([...lostPermalink(fixtureLibrary(changes))].map(({ line }) => line)).toEqual([4]);
  });
});
