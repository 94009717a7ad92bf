import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActive } from './find-active.ts';
import { giants } from './giants.ts';
import { loadStored } from './hostile-file.ts';
import { oddities } from './oddities.ts';

const harmless = [...(await loadStored()), ...oddities, ...giants].filter(({ refused }) => !refused);
const folder = await mkdtemp(join(tmpdir(), 'concordance-hostile-build-'));
const canary = join(folder, 'canary');
const site = join(folder, 'site');
let built: ReturnType<typeof spawnSync>;
afterAll(() => rm(folder, { recursive: true }));

beforeAll(async () => {
  const content = join(folder, 'content');
  await cp('test/fixtures/library', content, { recursive: true });
  for (const file of harmless) await file.plant(content);
  built = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', site], { encoding: 'utf8', env: { ...process.env, CANARY: canary } });
});

describe('a site built from hostile content that is let through', () => {
  it('is built, and nothing of the content runs while it is', () => {
    expect(built.status, String(built.stderr).slice(-2_000)).toBe(0);
    expect(existsSync(canary)).toBe(false);
  });

  for (const { name, at, without } of harmless)
    it(`prints ${name} without harm`, async () => {
      const html = await readFile(join(site, at.replace(/\.mdx$/, ''), 'index.html'), 'utf8');
      expect(html).toContain('<h1>');
      expect(without.filter((text) => html.includes(text))).toEqual([]);
    });

  it('has no script, handler, frame or unsafe address on any page', async () => {
    const pages = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html') && !path.startsWith('admin'));
    expect(pages.length).toBeGreaterThan(harmless.length);
    const found: string[] = [];
    for (const page of pages) for (const active of findActive(await readFile(join(site, page), 'utf8'), ['svg', 'template'])) found.push(`${page}: ${active}`);
    expect(found).toEqual([]);
  });

  it('would be told apart from one that has some', () => {
    const pages = ['<script>1</script>', '<p onclick="1">x</p>', '<a href="javascript:1">x</a>', '<a href="//example.org">x</a>', '<img src="https://example.org/x.png">', '<svg></svg>', '<p style="x">x</p>', '<meta http-equiv="refresh" content="0">'];
    expect(pages.filter((html) => findActive(html).length === 0)).toEqual([]);
  });
});
