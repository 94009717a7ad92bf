import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#core/load/load-library.ts';
import { loadSpeller } from '#core/load/load-speller.ts';
import { runProseRules } from '#core/validate/run-prose-rules.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { type Findings, repairContent } from '../../scripts/repair-content.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-repair-'));
afterAll(() => rm(folder, { recursive: true }));

const speller = await loadSpeller('test/fixtures/library');
const inspect = async (content: string): Promise<Findings> => {
  const library = await loadLibrary(content);
  return { library, diagnostics: [...runRules(library, '2026-11-22'), ...runProseRules(library, speller)] };
};

let copies = 0;
/** A copy of the small library with some files changed. */
async function contentWith(changes: Readonly<Record<string, (text: string) => string>>): Promise<string> {
  const content = join(folder, `content-${++copies}`);
  await cp('test/fixtures/library', content, { recursive: true });
  for (const [path, change] of Object.entries(changes)) await writeFile(join(content, path), change(await readFile(join(content, path), 'utf8')));
  return content;
}

async function textsOf(content: string): Promise<Record<string, string>> {
  const files = (await readdir(content, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  return Object.fromEntries(await Promise.all(files.map(async ({ parentPath, name }) => [relative(content, join(parentPath, name)), await readFile(join(parentPath, name), 'utf8')] as const)));
}

const original = await textsOf('test/fixtures/library');
const freedonia = 'cases/freedonia.mdx';
const brifor = 'missions/brifor.mdx';

describe('the repair of content', () => {
  it('brings a library back in which everything mechanical is wrong, says what it did, and has nothing to do a second time', async () => {
    const content = await contentWith({
      [freedonia]: (text) => `\uFEFF${text
        .replace('functions: [transition], cites: ["report-2012, p. 4"]', 'functions: [transition], cites: [report-2012, p. 4]')
        .replace('"report-2012, pp. 10-11"', '"report-2012, pages 10–11"')
        .replace('"report-2012, p. 11"', '"Report-2012, p 11"')
        .replace('[@report-2012, p. 4; s-res-1, para. 1]', '[@report-2012 p.4; s-res-1, paragraph 1]')
        .replace('A note.', 'A note.   ').replaceAll('\n', '\r\n')}`,
      [brifor]: (text) => text.replace('  - {', '\t- {').trimEnd(),
      'reading-lists/short-course.mdx': (text) => text.replace('locator: p. 5', 'locator: page 5'),
    });
    const changes = await repairContent(content, inspect);
    expect(changes.map((change) => change.replace(`${content}/`, ''))).toEqual([
      'cases/freedonia.mdx: byte order mark removed',
      'cases/freedonia.mdx: line ends of Windows made line feeds',
      'cases/freedonia.mdx: line 71: white space at the end removed',
      'missions/brifor.mdx: line 15: tabs made spaces',
      'missions/brifor.mdx: one newline put at the end',
      'cases/freedonia.mdx:12:98: report-2012, p. 4 → "report-2012, p. 4"',
      'cases/freedonia.mdx:50:13: report-2012, pages 10–11 → report-2012, pp. 10-11',
      'cases/freedonia.mdx:51:119: Report-2012, p 11 → report-2012, p. 11',
      'cases/freedonia.mdx:55:57: report-2012 p.4 → report-2012, p. 4',
      'cases/freedonia.mdx:55:57: s-res-1, paragraph 1 → s-res-1, para. 1',
      'reading-lists/short-course.mdx:9:101: page 5 → p. 5',
    ]);
    expect(await textsOf(content)).toEqual(original);
    expect(await repairContent(content, inspect)).toEqual([]);
  });

  it('puts quotes around numbers that are texts, and writes British words in the American way where both stand', async () => {
    const content = await contentWith({
      [brifor]: (text) => text.replace('acronym: BRIFOR', 'acronym: 12'),
      [freedonia]: (text) => text.replace('Because trucks roll.', 'Because trucks roll.\n\n> The program of the centre\n> was a “labour of centres”, says the Labour Centre.'),
    });
    await repairContent(content, inspect);
    const texts = await textsOf(content);
    expect(texts[brifor]).toBe(original[brifor]?.replace('acronym: BRIFOR', 'acronym: "12"'));
    expect(texts[freedonia]).toBe(original[freedonia]?.replace('Because trucks roll.', 'Because trucks roll.\n\n> The program of the center\n> was a “labour of centres”, says the Labour Centre.'));
  });

  it('leaves everything else as it is, and other faults to their authors', async () => {
    const content = await contentWith({
      [freedonia]: (text) => text.replace('corroborates: [FRE-01]', 'corroborates: [FRE-09]').replace('Because trucks roll.', 'The program of [the centre](mission:unknown), p.26, rolls  \non “recieve” [@nobody-2012, p.26].'),
      [brifor]: (text) => text.replace('acronym: BRIFOR', 'acronym: "BRIFOR'),
    });
    const before = await textsOf(content);
    expect(await repairContent(content, inspect)).toEqual([expect.stringMatching(/freedonia\.mdx:65:21: centre → center$/)]);
    expect(await textsOf(content)).toEqual({ ...before, [freedonia]: before[freedonia]?.replace('[the centre]', '[the center]') });
  });

  it('repairs a file that could not be read before, whatever else comes to light', async () => {
    const content = await contentWith({ [brifor]: (text) => text.replace('  - {', '\t- {').replace('organizations: [eu]', 'organizations: [eeu]').replace('para. 2', 'para. 99') });
    expect(await repairContent(content, inspect)).toHaveLength(1);
    expect((await inspect(content)).diagnostics.map(({ rule }) => rule)).toEqual(['dangling-reference', 'locator-out-of-range']);
  });

  it('writes nothing if the content would have more faults', async () => {
    const content = await contentWith({ [freedonia]: (text) => text.replace('pp. 10-11', 'pp. 10–11') });
    const before = await textsOf(content);
    const suspicious = async (at: string): Promise<Findings> => {
      const { library, diagnostics } = await inspect(at);
      const worse = at === content ? [] : [1, 2].map((line) => ({ rule: 'x', severity: 'error' as const, file: join(at, brifor), line, message: 'Unexpected x, expected y', hint: 'z' }));
      return { library, diagnostics: [...diagnostics, ...worse] };
    };
    await expect(repairContent(content, suspicious)).rejects.toThrow('Nothing was repaired: the content would have more faults than before, by 1.');
    expect(await textsOf(content)).toEqual(before);
  });
});
