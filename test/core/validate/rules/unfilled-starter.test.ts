import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryKinds, kinds } from '#core/kinds.ts';
import { addLesson } from '#core/starters/add-lesson.ts';
import { lessonStarter } from '#core/starters/lesson-starter.ts';
import { fillStarter } from '#core/starters/starter.ts';
import { unfilledStarter } from '#core/validate/rules/unfilled-starter.ts';
import { type Changes, fixtureLibrary } from '../../../fixture.ts';

const found = (changes: Changes) => [...unfilledStarter(fixtureLibrary(changes))].map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
const template = (kind: string) => readFileSync(`content/_templates/${kind}.mdx`, 'utf8');

describe('unfilled-starter', () => {
  it('accepts entries that somebody wrote', () => {
    expect(found({})).toEqual([]);
  });

  for (const kind of entryKinds)
    it(`names the starter of ${kind}, with a title and without`, () => {
      const file = `${kinds[kind].folder}/new.mdx`;
      const starter = (values: { title?: string; contributor?: string }) => found({ [file]: fillStarter(template(kind), { id: 'new', code: 'NEW', today: '2026-11-22', ...values }) }).filter((fault) => !fault.includes('The lesson as'));
      expect(starter({})).toEqual([expect.stringMatching(`^${file}:6:10 Unexpected “What |^${file}:6:10 Unexpected “Why `), expect.stringMatching(`^${file}:\\d+:\\d+ Unexpected “Your name”, expected what you have to say`)]);
      expect(starter({ title: 'A title', contributor: 'Ada L.' }).length).toBe(1);
    });

  it('names the starter of a lesson', () => {
    const lesson = lessonStarter(template('case'), 'FRE-03', { start: '2008' });
    expect(found({ 'cases/freedonia.mdx': (text) => addLesson(text, lesson) })).toEqual([
      'cases/freedonia.mdx:53:12 Unexpected “The lesson as a sentence that somebody could act on”, expected what you have to say: it stands there since the starter was written',
    ]);
  });
});
