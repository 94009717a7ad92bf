import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addLesson } from '#core/starters/add-lesson.ts';
import { lessonStarter } from '#core/starters/lesson-starter.ts';
import { fixtureLibrary } from '../../fixture.ts';

const lesson = { item: '- code: FRE-03\n  lesson: |\n    One.\n\n    Two.\n', placement: '<Lesson code="FRE-03">\n</Lesson>\n' };
const added = (lines: string) => addLesson(lines, lesson);

describe('adding a lesson', () => {
  it('puts it after the last, at the same indentation, and into the text', () => {
    expect(added('---\nlessons:\n  - code: A\n    lesson: x # why\n\n# Later\nend: 1\n---\nText.\n'))
      .toBe('---\nlessons:\n  - code: A\n    lesson: x # why\n  - code: FRE-03\n    lesson: |\n      One.\n\n      Two.\n\n# Later\nend: 1\n---\nText.\n\n<Lesson code="FRE-03">\n</Lesson>\n');
    expect(added('---\nlessons:\n- { code: A,\n  lesson: x }\n---\n'))
      .toBe('---\nlessons:\n- { code: A,\n  lesson: x }\n- code: FRE-03\n  lesson: |\n    One.\n\n    Two.\n---\n\n<Lesson code="FRE-03">\n</Lesson>\n');
  });

  const first = '  - code: FRE-03\n    lesson: |\n      One.\n\n      Two.\n';
  it('begins the list where there is none', () => {
    for (const list of ['lessons: [] # none yet\n', 'lessons: # none yet\n', 'lessons: [ ] # none yet\n'])
      expect(added(`---\n${list}end: 1\n---\nText.\n`)).toBe(`---\nlessons: # none yet\n${first}end: 1\n---\nText.\n\n<Lesson code="FRE-03">\n</Lesson>\n`);
    expect(added('---\ntitle: x\n---')).toBe(`---\ntitle: x\nlessons:\n${first}---\n\n<Lesson code="FRE-03">\n</Lesson>\n`);
  });

  it('keeps every other byte, Windows line ends and a byte order mark too', () => {
    const text = '\uFEFF---\r\ntitle:   "x"\r\nlessons:\r\n  - code: A\r\n---\r\n\r\nText. \r\n\r\n';
    const after = added(text);
    expect(after.replaceAll('\r\n', '').includes('\n')).toBe(false);
    expect(after.replace(first.replaceAll('\n', '\r\n'), '').replace(lesson.placement.replaceAll('\n', '\r\n'), '')).toBe(text);
  });

  it('refuses what it can\'t read', () => {
    expect(() => added('Text.\n')).toThrow('Unexpected start of the file, expected frontmatter. Mend it first: npm run check');
    expect(() => added('---\ntitle: "x\n---\n')).toThrow('Unexpected frontmatter, expected YAML without faults. Mend it first: npm run check');
    expect(() => added('---\nlessons: [{ code: A }]\n---\n')).toThrow('Unexpected brackets around the lessons, expected one lesson below another, each after a hyphen');
  });

  it('leaves a case of the library as it was but for the starter', () => {
    const text = readFileSync('test/fixtures/library/cases/freedonia.mdx', 'utf8');
    const after = addLesson(text, lessonStarter(readFileSync('content/_templates/case.mdx', 'utf8'), 'FRE-03', { start: '2008-01', end: '2010' }));
    const [before, now] = [fixtureLibrary().get('case', 'freedonia')!, fixtureLibrary({ 'cases/freedonia.mdx': after }).get('case', 'freedonia')!];
    expect({ ...now.data, lessons: now.data.lessons.slice(0, -1) }).toEqual(before.data);
    expect(now.data.lessons.at(-1)).toMatchObject({ code: 'FRE-03', period: { start: '2008-01', end: '2010' }, outcome: 'failed' });
    expect(now.body.components.filter(({ name }) => name === 'Lesson').map(({ attributes }) => attributes['code'])).toEqual(['FRE-01', 'FRE-02', 'FRE-03']);
  });

  it('has a starter without notes that are left open', () => {
    expect(() => lessonStarter('---\n---\n', 'FRE-03', { start: '2008' })).toThrow('Unexpected template of a case, expected a lesson in its frontmatter and in its text');
    expect(JSON.stringify(lessonStarter(readFileSync('content/_templates/case.mdx', 'utf8'), 'FRE-03', { start: '2008' }))).not.toContain('{{');
  });
});
