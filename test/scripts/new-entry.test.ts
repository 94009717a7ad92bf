import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { entryKinds } from '#core/kinds.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { newEntry } from '../../scripts/new-entry.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-new-'));
afterAll(() => rm(folder, { recursive: true }));

describe('npm run new', () => {
  it('writes a starter of every kind that fits the library as it is', async () => {
    const content = join(folder, 'all');
    await cp('content', content, { recursive: true });
    for (const kind of entryKinds) await newEntry({ kind, id: 'newcomer' }, content, '2026-11-22');
    const faults = runRules(await loadLibrary(content), '2026-11-22').filter(({ file, severity }) => file.endsWith('/newcomer.mdx') && severity === 'error');
    expect(faults).toEqual([]);
  });

  it('gives a new case letters that no other has', async () => {
    const content = join(folder, 'codes');
    await cp('test/fixtures/library', content, { recursive: true });
    expect(await readFile(await newEntry({ kind: 'case', id: 'fregonia' }, content, '2026-11-22'), 'utf8')).toContain('code: FRG');
  });

  it('never overwrites', async () => {
    const content = join(folder, 'twice');
    await cp('test/fixtures/library', content, { recursive: true });
    await expect(newEntry({ kind: 'case', id: 'freedonia' }, content, '2026-11-22')).rejects.toThrow('exists already');
  });

  it('refuses a kind or an id that is none', async () => {
    await expect(newEntry({ kind: 'chapter', id: 'x' }, 'content', '2026-11-22')).rejects.toThrow('Unexpected kind chapter, expected one of lesson, case, practice');
    await expect(newEntry({ kind: 'case', id: '../x' }, 'content', '2026-11-22')).rejects.toThrow('Unexpected id ../x');
  });

  it('adds the starter of a lesson to its case, with the next code, and keeps the rest', async () => {
    const content = join(folder, 'lesson');
    await cp('test/fixtures/library', content, { recursive: true });
    const before = await readFile(join(content, 'cases/freedonia.mdx'), 'utf8');
    const file = await newEntry({ kind: 'lesson', id: 'Freedonia' }, content, '2026-11-22');
    const after = await readFile(file, 'utf8');
    const [at, gap] = [after.indexOf('  - code: FRE-03'), after.indexOf('\n---\n', 4) + 1];
    expect(after.slice(0, at) + after.slice(gap, gap + before.length - at)).toBe(before);
    expect(after.slice(gap + before.length - at)).toMatch(/^\n+<Lesson code="FRE-03">\n\n.+\n\n<\/Lesson>\n$/);
    await expect(newEntry({ kind: 'lesson', id: 'nowhere' }, content, '2026-11-22')).rejects.toThrow('Unexpected case nowhere, expected one of freedonia');
  });

  it('takes flags, says what it wrote, and tells in one line what it can\'t do', async () => {
    const content = join(folder, 'command');
    await cp('test/fixtures/library', content, { recursive: true });
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new-entry.ts', '--content', content, ...args], { encoding: 'utf8', input: '' });
      return { status, stdout, stderr };
    };
    expect(run('term', 'consent', '--title', 'Consent', '--by', 'Ada L.')).toEqual({ status: 0, stdout: `Wrote ${join(content, 'terms/consent.mdx')}.\nFill it in, then run: npm run check\n`, stderr: '' });
    expect(run('lesson', '--case', 'freedonia').stdout).toContain(`Wrote ${join(content, 'cases/freedonia.mdx')}.`);
    expect(run()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^Unexpected kind \(none\), expected one of lesson, case, .+, as in: npm run new -- case mali\n$/) as string });
    const issue = join(folder, 'issue.md');
    await writeFile(issue, '### Title of the document\n\nA page\n');
    expect(run('source', '--from', issue)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Unexpected absence of “What is it, .+\n$/) as string });
    expect(run('term', '--from', issue)).toMatchObject({ status: 2, stderr: 'Unexpected kind term, expected one of case, lesson, source, as in: npm run new -- case --from issue.md\n' });
  });
});
