import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giants } from './giants.ts';
import { type HostileFile, hostileFolder, loadStored } from './hostile-file.ts';
import { oddities } from './oddities.ts';
import { runValidator, type Verdict } from './run-validator.ts';

const stored = await loadStored();
const all = [...stored, ...oddities, ...giants];
const folder = await mkdtemp(join(tmpdir(), 'concordance-hostile-'));
const canary = join(folder, 'canary');
const verdicts = new Map<string, Verdict>();
afterAll(() => rm(folder, { recursive: true }));

/** Copies the small library and puts hostile files into it. */
async function contentWith(name: string, files: readonly HostileFile[]): Promise<string> {
  const content = join(folder, name);
  await cp('test/fixtures/library', content, { recursive: true });
  for (const file of files) await file.plant(content);
  return content;
}

beforeAll(async () => {
  // The small ones share a folder, as many as an entry's worth of memory has room for; a giant has one of its own.
  const groups: [name: string, files: readonly HostileFile[]][] = [['oddities', oddities]];
  for (let start = 0; start < stored.length; start += 50) groups.push([`stored-${start}`, stored.slice(start, start + 50)]);
  for (const giant of giants) groups.push([giant.name.replace('/', '-'), [giant]]);
  const contents: string[] = [];
  for (const [name, files] of groups) contents.push(await contentWith(name, files));
  for (const verdict of await runValidator(contents, { CANARY: canary })) verdicts.set(verdict.content, verdict);
  for (const [index, [, files]] of groups.entries()) {
    const verdict = verdicts.get(contents[index] ?? '');
    if (verdict) for (const { name } of files) verdicts.set(name, verdict);
  }
});

describe('hostile content', () => {
  it('is listed file by file', async () => {
    const found = (await readdir(hostileFolder, { recursive: true })).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.mdx'));
    expect(stored.map(({ name }) => `${name}.mdx`).sort()).toEqual(found.sort());
    expect(all.length).toBeGreaterThan(500);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('carries code that would leave a trace if it ran', async () => {
    const code = /export const x = (.*)/.exec(await readFile(join(hostileFolder, 'modules/export-const.mdx'), 'utf8'))?.[1] ?? '';
    const trace = join(folder, 'trace');
    expect(spawnSync(process.execPath, ['--eval', code], { env: { ...process.env, CANARY: trace } }).status).toBe(0);
    expect(existsSync(trace)).toBe(true);
  });

  it('runs nowhere in the validator, and changes nothing that all objects share', () => {
    expect([...new Set(verdicts.values())].filter(({ ran }) => ran)).toEqual([]);
    expect(existsSync(canary)).toBe(false);
  });

  for (const { name, at, refused } of all)
    it(refused ? `is refused in ${name}, by ${refused.rule}${refused.line ? ` at line ${refused.line}` : ''}` : `is harmless in ${name}`, () => {
      const verdict = verdicts.get(name);
      expect(verdict, 'The validator crashed, hung or ran out of memory on this file or before it').toBeDefined();
      expect(verdict?.peakMegabytes).toBeLessThan(300);
      const found = (verdict?.diagnostics ?? []).filter(({ file }) => file.endsWith(`/${at}`));
      expect(found.filter(({ message, hint }) => !/^Unexpected .+, expected .+/s.test(message) || hint.length < 5)).toEqual([]);
      const errors = found.filter(({ severity }) => severity === 'error').map(({ rule, line }) => ({ rule, ...(line ? { line } : {}) }));
      if (refused) expect(errors).toContainEqual(refused.line ? refused : expect.objectContaining(refused));
      else expect(errors).toEqual([]);
    });
});
