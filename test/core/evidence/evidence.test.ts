import { describe, expect, it } from 'vitest';
import { gradeConfidence } from '#core/evidence/confidence.ts';
import { buildThreads } from '#core/evidence/threads.ts';
import { type Changes, fixtureLibrary, replace } from '../../fixture.ts';

const freedonia = 'cases/freedonia.mdx';
const grade = (code: string, changes: Changes = {}) => {
  const library = fixtureLibrary(changes);
  return gradeConfidence(library, library.getLesson(code)!);
};
const alone = (text: string) => text.replace('    corroborates: [FRE-01]\n', '');

/** A second case whose one lesson corroborates the first and cites what it is told to. */
const sylvania = (cites: string) => fixtureText.replaceAll('FRE', 'SYL').replace('title: Freedonia', 'title: Sylvania')
  .replace('cites: ["report-2012, p. 4"]\n    states', `cites: ${cites}\n    corroborates: [FRE-01]\n    states`);
const fixtureText = (await import('node:fs')).readFileSync('test/fixtures/library/cases/freedonia.mdx', 'utf8');

describe('confidence', () => {
  it('is very low for one passage of one document by nobody who was there', () => {
    expect(grade('FRE-01', { [freedonia]: alone })).toMatchObject({ level: 'very low', documents: 1, cases: 1 });
  });

  it('is never above low for one document, however many lessons repeat it', () => {
    const otherVoice = (text: string) => text.replace('voice: { name: Jo Doe, kind: author, firsthand: true }', 'voice: { name: Al Roe, kind: speaker, firsthand: true }');
    expect(grade('FRE-01', { [freedonia]: otherVoice })).toMatchObject({ level: 'low', documents: 1, reasons: [
      'One document alone supports it, so it is not graded above low.', 'It comes from one case.', 'A voice behind it took part in what it tells of.',
    ] });
    expect(grade('FRE-01', { [freedonia]: otherVoice, 'cases/sylvania.mdx': sylvania('["report-2012, p. 4", "report-2012, p. 9"]').replaceAll('name: Jo Doe', 'name: Mo Poe') })).toMatchObject({ level: 'low', cases: 2 });
  });

  it('gains nothing from the same voice in the same document', () => {
    expect(grade('FRE-01', { 'cases/sylvania.mdx': sylvania('["report-2012, p. 9"]') })).toMatchObject({ level: 'very low', cases: 1, reasons: expect.arrayContaining([
      'FRE-02, SYL-01 tell the same in the same voice and document, which adds nothing.',
    ]) });
  });

  it('rises to moderate with a second document and to high with a third, in more than one case', () => {
    expect(grade('FRE-01', { 'cases/sylvania.mdx': sylvania('["force-page"]') })).toMatchObject({ level: 'moderate', documents: 2, cases: 2 });
    const third = (text: string) => text.replace('cites: ["report-2012, p. 4"]\n    states', 'cites: ["report-2012, p. 4", "s-res-1, para. 1"]\n    states');
    expect(grade('FRE-01', { [freedonia]: third, 'cases/sylvania.mdx': sylvania('["force-page"]') })).toMatchObject({ level: 'high', documents: 3, cases: 2 });
  });

  it('counts one document for each lesson that corroborates, whatever else that lesson cites', () => {
    expect(grade('FRE-01', { 'cases/sylvania.mdx': sylvania('["force-page", "s-res-1, para. 1"]') }).documents).toBe(2);
  });

  it('stays moderate in a single case', () => {
    expect(grade('FRE-01', { [freedonia]: (text) => alone(text).replace('cites: ["report-2012, p. 4"]\n    states', 'cites: ["report-2012, p. 4", "s-res-1, para. 1", "force-page"]\n    states') }).level).toBe('moderate');
  });

  it('falls with a lesson that says otherwise and with a contested state', () => {
    expect(grade('FRE-01', { [freedonia]: replace('corroborates: [FRE-01]', 'contradicts: [FRE-01]') }).reasons).toContain('FRE-02 says otherwise, which lowers the grade.');
    const contested = (text: string) => text.replace('states: [{ state: identified, date: 2012, cites: ["report-2012, p. 4"] }]', 'states: [{ state: contested, date: 2012, cites: ["report-2012, p. 4"] }]');
    expect(grade('FRE-01', { [freedonia]: contested }).level).toBe('very low');
  });
});

describe('threads', () => {
  it('join lessons that corroborate one another, oldest first', () => {
    const threads = buildThreads(fixtureLibrary({ 'cases/sylvania.mdx': sylvania('["force-page"]') }));
    expect(threads.get('SYL-01')?.map(({ lesson }) => lesson.code)).toEqual(['FRE-02', 'SYL-02', 'FRE-01', 'SYL-01']);
    expect(threads.get('FRE-01')).toBe(threads.get('SYL-02'));
  });

  it('leave a lesson alone that nobody corroborates', () => {
    expect(buildThreads(fixtureLibrary({ [freedonia]: alone })).size).toBe(0);
  });
});
