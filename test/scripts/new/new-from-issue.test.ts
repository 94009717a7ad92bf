import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#core/load/load-library.ts';
import type { Answers } from '#core/starters/answers.ts';
import { caseFromIssue } from '#core/starters/case-from-issue.ts';
import { lessonFromIssue } from '#core/starters/lesson-from-issue.ts';
import { sourceFromIssue } from '#core/starters/source-from-issue.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { type IssueKind, issueKinds, newFromIssue, readForm } from '../../../scripts/new/new-from-issue.ts';
import { fixtureLibrary } from '../../fixture.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-issue-'));
afterAll(() => rm(folder, { recursive: true }));
const today = '2026-11-22';
const forms = new Map(await Promise.all(issueKinds.map(async (kind) => [kind, (await readForm(kind)).body.filter(({ id }) => id)] as const)));

/** What GitHub makes of a form with these answers; questions without one get no response. */
const issueOf = (kind: IssueKind, answers: Readonly<Record<string, string>>) =>
  (forms.get(kind) ?? []).map(({ id = '', attributes, type }) => `### ${attributes.label ?? ''}\n\n${type === 'checkboxes' ? '- [X] I promise' : answers[id] ?? '_No response_'}`).join('\n\n');

const lesson = {
  'lesson-title': 'Count the trucks before they leave', outcome: 'failed', 'lesson-start': '2009', observation: 'Nobody counted them [@force-page].', discussion: 'Nobody had the list [@report-2012, p. 4].',
  lesson: 'Count them.', recommendation: 'Count them twice.', role: 'Chief of logistics', 'if-ignored': 'Trucks vanish.', ground: 'I infer it', organizations: 'European Union, UN', functions: 'Transition',
  phase: 'transition', level: 'field', 'voice-name': 'Jo Doe', 'voice-kind': 'author', firsthand: 'No', year: '2012', cites: '- report-2012, p. 4\n- report-2012, p. 5',
};
const theatre = {
  ...lesson, title: 'Côte d’Exemple', countries: 'Exemple; Sylvania', summary: 'A force came and went.', start: '2008-01', end: '2010', did: 'It protected.', story: '## How it began\n\nA force came [@report-2012, p. 4].', contributors: 'Ada L.',
};
const source = {
  title: 'A page', summary: 'It says when.', type: 'webpage', author: 'Doe, Jo\nForum', issued: '2012-03', url: 'https://example.org/', accessed: '2026-11-22', held: 'page', places: 'paragraphs', first: '1', last: '20', contributors: 'Ada L.',
};

let copies = 0;
async function propose(kind: IssueKind, answers: Readonly<Record<string, string>>, id?: string) {
  const content = join(folder, `content-${++copies}`);
  await cp('test/fixtures/library', content, { recursive: true });
  const before = await readdir(folder, { recursive: true });
  const file = await newFromIssue(kind, issueOf(kind, answers), { library: await loadLibrary(content), content, id, today });
  const library = await loadLibrary(content);
  const added = (await readdir(folder, { recursive: true })).filter((path) => !before.includes(path)).map((path) => join(folder, path));
  return { file, added, library, faults: runRules(library, today).filter((fault) => fault.file === file && fault.severity === 'error') };
}

describe('the issue forms and their readers', () => {
  it('know the same questions', () => {
    const asked = (read: (answers: Answers) => unknown) => {
      const ids = new Set<string>();
      const note = (id: string) => void ids.add(id);
      read({ get: (id: string) => (note(id), 'x'), has: (id: string) => (note(id), true) } as unknown as Answers);
      return [...ids].sort();
    };
    const library = fixtureLibrary();
    const idsOf = (kind: IssueKind, ...others: string[]) => (forms.get(kind) ?? []).flatMap(({ id = '', type }) => (type === 'checkboxes' || others.includes(id) ? [] : [id])).sort();
    expect(asked((answers) => caseFromIssue(answers, 'XXX', library, today))).toEqual(idsOf('case'));
    expect(asked((answers) => lessonFromIssue(answers, 'XXX-01', library))).toEqual(idsOf('lesson', 'case'));
    expect(asked((answers) => sourceFromIssue(answers, today))).toEqual(idsOf('source'));
  });

  it('offer the answer by which a recommendation is a source’s own', async () => {
    const { library } = await propose('case', { ...theatre, ground: 'A source says it' });
    expect(library.getLesson('COT-01')?.lesson.recommendation).toMatchObject({ by: 'source', cites: ['report-2012, p. 4', 'report-2012, p. 5'] });
  });
});

describe('npm run new -- … --from issue.md', () => {
  it('writes a valid case with its lesson', async () => {
    const { file, added, library, faults } = await propose('case', theatre);
    expect(faults).toEqual([]);
    expect(added).toEqual([file]);
    const { id, data } = library.get('case', 'cote-d-exemple')!;
    expect(file.endsWith(`cases/${id}.mdx`)).toBe(true);
    expect(data).toMatchObject({ title: 'Côte d’Exemple', code: 'COT', countries: ['Exemple', 'Sylvania'], period: { start: '2008-01', end: '2010' }, contributors: ['Ada L.'], updated: today });
    expect(data.actors.map(({ organization }) => organization)).toEqual(['eu', 'un']);
    expect(data.lessons).toMatchObject([{ code: 'COT-01', functions: ['transition'], voice: { name: 'Jo Doe', kind: 'author', firsthand: false }, states: [{ state: 'identified', date: '2012' }] }]);
  });

  it('adds a valid lesson to its case', async () => {
    const { added, library, faults } = await propose('lesson', { ...lesson, case: 'FREDONIA' });
    expect([added, faults]).toEqual([[], []]);
    expect(library.getLesson('FRE-03')?.lesson).toMatchObject({ title: 'Count the trucks before they leave', period: { start: '2009' }, recommendation: { by: 'editors' } });
  });

  it('writes a valid source', async () => {
    const { library, faults } = await propose('source', source, 'a-page');
    expect(faults.filter(({ rule }) => rule !== 'unused-source')).toEqual([]);
    expect(library.get('source', 'a-page')?.data).toMatchObject({ author: [{ family: 'Doe', given: 'Jo' }, { literal: 'Forum' }], issued: '2012-03', paragraphs: { first: 1, last: 20 } });
  });

  it('keeps what doesn’t fit, for the validator to name', async () => {
    const { faults } = await propose('case', { ...theatre, functions: 'Baking bread', cites: 'a book that I read', start: 'long ago', phase: 'dawn' });
    expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual(expect.arrayContaining(['dangling-reference', 'invalid-citation', 'invalid-value']));
  });

  const escapes = ['../../escape', '/etc/cron.d/x', '..\\..\\x', 'x\0.mdx', 'C:\\x', '.git/hooks/pre-commit'];
  for (const title of escapes)
    it(`writes “${JSON.stringify(title)}” nowhere but among the cases`, async () => {
      const { file, added } = await propose('case', { ...theatre, title });
      expect(added).toEqual([file]);
      expect(file).toMatch(/\/content-\d+\/cases\/[a-z0-9-]+\.mdx$/);
      await expect(propose('case', theatre, title)).rejects.toThrow('expected lower-case letters, digits and hyphens');
    });

  it('lets no answer be anything but that answer', async () => {
    const attacks = ['x\n---\ncode: XXX\n---\n', 'x"\nlayout: "data:text/javascript,1', '{{x}}', '!!js/function "x"', '*a', '&a x', '<<: {a: 1}', '__proto__: x', '${process.exit()}', '$&$1'];
    for (const attack of attacks) {
      const { library } = await propose('case', { ...theatre, did: attack, observation: attack, 'if-ignored': attack, role: attack });
      const { data, valid } = library.entries.find(({ id }) => id === 'cote-d-exemple')!;
      expect([attack, valid, data]).toMatchObject([attack, true, { code: 'COT', title: 'Côte d’Exemple', actors: [{ did: attack.trim() }, {}], lessons: [{ observation: attack.trim(), ifIgnored: { text: attack.trim() } }] }]);
      const { faults } = await propose('case', { ...theatre, story: `${attack}\n\n{process.exit()}\n\n<script>alert(1)</script>` });
      expect(faults.map(({ rule }) => rule)).toEqual(expect.arrayContaining([expect.stringMatching(/^(expression|body-syntax)$/)]));
    }
  });

  it('never overwrites, and says what is missing', async () => {
    await expect(propose('case', { ...theatre, title: 'Freedonia' })).rejects.toThrow('exists already');
    await expect(propose('lesson', { ...lesson, case: 'Nowhere' })).rejects.toThrow('Unexpected case Nowhere, expected one of freedonia');
    const { role, ...rest } = theatre;
    await expect(propose('case', rest)).rejects.toThrow('Unexpected absence of “Who should do it?”');
    expect(role).toBe('Chief of logistics');
  });
});

it('leaves no answer out', async () => {
  const { file } = await propose('case', theatre);
  const text = await readFile(file, 'utf8');
  for (const [id, answer] of Object.entries(theatre)) {
    if (['organizations', 'functions', 'ground', 'firsthand', 'countries'].includes(id)) continue;
    for (const line of answer.split('\n')) expect([id, text]).toEqual([id, expect.stringContaining(line.replace(/^- /, ''))]);
  }
});
