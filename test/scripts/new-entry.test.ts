import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
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
    for (const kind of entryKinds) await newEntry(kind, 'newcomer', content, '2026-11-22');
    expect(runRules(await loadLibrary(content))).toEqual([]);
  });

  it('gives a new case letters that no other has', async () => {
    const content = join(folder, 'codes');
    await cp('test/fixtures/library', content, { recursive: true });
    expect(await readFile(await newEntry('case', 'fregonia', content, '2026-11-22'), 'utf8')).toContain('code: FRG');
  });

  it('never overwrites', async () => {
    const content = join(folder, 'twice');
    await cp('test/fixtures/library', content, { recursive: true });
    await expect(newEntry('case', 'freedonia', content, '2026-11-22')).rejects.toThrow('exists already');
  });

  it('refuses a kind or an id that is none', async () => {
    await expect(newEntry('lesson', 'x', 'content', '2026-11-22')).rejects.toThrow('Unexpected kind lesson');
    await expect(newEntry('case', '../x', 'content', '2026-11-22')).rejects.toThrow('Unexpected id ../x');
  });
});
