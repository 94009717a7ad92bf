import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '#core/diagnostic.ts';
import { loadSpeller } from '#core/load/load-speller.ts';
import { inspectContent } from '../../scripts/inspect-content.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-check-'));
afterAll(() => rm(folder, { recursive: true }));

function check(content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--content', content, ...args], { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '' } });
  return { status, stdout, stderr };
}

const speller = await loadSpeller('test/fixtures/library');
let copies = 0;
/** A copy of the small library with one thing done to it. */
async function contentWith(plant: (content: string) => Promise<unknown>): Promise<string> {
  const content = join(folder, `content-${++copies}`);
  await cp('test/fixtures/library', content, { recursive: true });
  await plant(content);
  return content;
}

const edit = (path: string, change: (text: string) => string) => async (content: string) => {
  const before = await readFile(join(content, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing was planted in ${path}`);
  await writeFile(join(content, path), after);
};
const append = (path: string, text: string) => (content: string) => appendFile(join(content, path), text);
const freedonia = 'cases/freedonia.mdx';
const brifor = 'missions/brifor.mdx';

const plants: [fault: string, rule: string, file: string, plant: (content: string) => Promise<unknown>][] = [
  ['an unknown field', 'unknown-field', brifor, edit(brifor, (text) => text.replace('---\n', '---\ncolour: red\n'))],
  ['a missing field', 'missing-field', brifor, edit(brifor, (text) => text.replace(/^acronym:.*\n/m, ''))],
  ['a wrong type', 'wrong-type', brifor, edit(brifor, (text) => text.replace(/^acronym:.*/m, 'acronym: 12'))],
  ['a dangling reference', 'dangling-reference', brifor, edit(brifor, (text) => text.replace(/^organizations:.*/m, 'organizations: [eeu]'))],
  ['a duplicate id', 'duplicate-id', 'missions/Brifor.mdx', (content) => cp(join(content, brifor), join(content, 'missions/Brifor.mdx'))],
  ['a duplicate id in another folder', 'duplicate-id', 'missions/old/brifor.mdx', (content) => mkdir(join(content, 'missions/old')).then(() => cp(join(content, brifor), join(content, 'missions/old/brifor.mdx')))],
  ['a duplicate lesson code', 'duplicate-lesson-code', freedonia, edit(freedonia, (text) => text.replace('- code: FRE-02', '- code: FRE-01'))],
  ['a citation of an unknown source', 'unknown-source', freedonia, append(freedonia, '\nMore [@nobody-2012, p. 1].\n')],
  ['a page out of range', 'locator-out-of-range', freedonia, append(freedonia, '\nMore [@report-2012, p. 999].\n')],
  ['a lesson without a place', 'lesson-placement', freedonia, edit(freedonia, (text) => text.replace(/<Lesson code="FRE-02">[\s\S]*?<\/Lesson>/, ''))],
  ['a lesson with two places', 'lesson-placement', freedonia, append(freedonia, '\n<Lesson code="FRE-02">\n\nAgain.\n\n</Lesson>\n')],
  ['bad YAML', 'yaml-syntax', brifor, edit(brifor, (text) => text.replace(/^acronym:.*/m, 'acronym: "BRIFOR'))],
  ['a tab in YAML', 'tab-in-frontmatter', brifor, edit(brifor, (text) => text.replace(/^ {2}/m, '\t'))],
  ['an empty file', 'empty-file', brifor, edit(brifor, () => '')],
  ['a wrong encoding', 'bad-encoding', brifor, (content) => writeFile(join(content, brifor), Buffer.from('---\ntitle: Mission \xe0 Pristina\n---\n', 'latin1'))],
  ['an import', 'module-syntax', brifor, append(brifor, '\nimport x from "node:fs"\n')],
  ['an expression', 'expression', brifor, append(brifor, '\nIt is {1 + 1}.\n')],
  ['a script', 'raw-html', brifor, append(brifor, '\n<script>alert(1)</script>\n')],
  ['a javascript: link', 'unsafe-address', brifor, append(brifor, '\n[x](javascript:alert(1))\n')],
  ['an unknown component', 'unknown-component', brifor, append(brifor, '\n<Youtube id="x" />\n')],
  ['a symbolic link', 'not-a-file', 'missions/link.mdx', (content) => symlink('/etc/passwd', join(content, 'missions/link.mdx'))],
];

describe('npm run check', () => {
  it('finds nothing in the library as it is', () => {
    expect(check('content')).toEqual({ status: 0, stdout: 'No fault found.\n', stderr: '' });
  });

  for (const [fault, rule, file, plant] of plants)
    it(`names the file, the place, the fault and the remedy of ${fault}`, async () => {
      const { diagnostics } = await inspectContent(await contentWith(plant), speller);
      const named = diagnostics.find((diagnostic) => diagnostic.rule === rule);
      expect(named?.severity).toBe('error');
      expect(named?.file.endsWith(file)).toBe(true);
      if (!['duplicate-id', 'bad-encoding', 'not-a-file'].includes(rule)) expect(named?.line).toBeGreaterThan(0);
      expect(named?.message).toMatch(/^Unexpected .+, expected .+/s);
      expect(named?.hint.length).toBeGreaterThan(5);
    });

  it('reports the faults of all files at once', async () => {
    const content = await contentWith(async (copy) => {
      for (const [, , , plant] of plants.filter(([, rule]) => ['unknown-field', 'expression', 'locator-out-of-range', 'raw-html'].includes(rule))) await plant(copy);
    });
    const { status, stdout, stderr } = check(content, '--reporter', 'json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const rules = new Set((JSON.parse(stdout) as Diagnostic[]).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(['expression', 'locator-out-of-range', 'raw-html', 'unknown-field']);
  });

  it('reads a file with a byte order mark and Windows line ends like any other', async () => {
    const content = await contentWith(edit(freedonia, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`));
    expect(check(content).stdout).toBe('No fault found.\n');
  });

  it('repairs what is mechanical, prints what it changed, and then what is left', async () => {
    const content = await contentWith(edit(freedonia, (text) => text.replace('pp. 10-11', 'pages 10–11').replace('FRE-01]', 'FRE-09]')));
    const { status, stdout } = check(content, '--fix');
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toBe(`${content}/${freedonia}:50:13: report-2012, pages 10–11 → report-2012, pp. 10-11`);
    expect(stdout).toContain('dangling-reference');
    expect(await readFile(join(content, freedonia), 'utf8')).toContain('report-2012, pp. 10-11');
  });

  it('warns of prose without failing', async () => {
    const { status, stdout } = check(await contentWith(append(brifor, '\nThe force protected the vilage.\n')));
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/brifor\.mdx:18:25 warning misspelling\n[\s\S]*0 errors, 1 warning in 1 file\n$/) as string });
  });

  it('annotates the lines of a pull request', async () => {
    const content = await contentWith(append(brifor, '\nIt is {1 + 1}.\n'));
    expect(check(content, '--reporter', 'github').stdout).toMatch(/^::error file=.*brifor\.mdx,line=\d+,col=7,title=expression::Unexpected `\{…\}`, expected text: entries hold no code%0ARemove the braces/);
  });

  it('says in one line what is wrong with the command itself', () => {
    expect(check('nowhere')).toMatchObject({ status: 2, stdout: '' });
    expect(check('nowhere').stderr.trim().split('\n').length).toBe(1);
    expect(check('content', '--reporter', 'xml').stderr).toBe('Unexpected reporter xml, expected one of text, json, github\n');
  });
});
