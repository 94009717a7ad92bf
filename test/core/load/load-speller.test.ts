import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSpeller } from '#core/load/load-speller.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-words-'));
afterAll(() => rm(folder, { recursive: true }));

describe('the speller', () => {
  it('knows the words of the dictionary, names with capitals only', async () => {
    const { knows } = await loadSpeller(folder);
    expect(['peacekeeper', 'Haiti', 'haiti', 'peacekeping'].map(knows)).toEqual([true, true, false, false]);
  });

  it('suggests the likeliest words first', async () => {
    const { suggest } = await loadSpeller(folder);
    expect(suggest('peacekeping')[0]).toBe('peacekeeping');
  });

  it('knows the words of the library\'s own list, and no notes in it', async () => {
    await writeFile(join(folder, '_words.txt'), '# a list of sturmelings\r\nglorpish # of the field\r\n');
    const { knows } = await loadSpeller(folder);
    expect(['glorpish', 'sturmelings', 'of the field'].map(knows)).toEqual([true, false, false]);
  });
});
