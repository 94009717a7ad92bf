import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from '../browser/open-site.ts';

// Within the project, since a finished site is moved, which goes only within a disk.
await mkdir('.build', { recursive: true });
const sites = await mkdtemp('.build/test-');
const root = join(sites, 'library');
let site: OpenSite;
beforeAll(async () => {
  // The test runner tells its children a base of its own.
  const { BASE_URL: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--content', 'test/fixtures/library', '--out', root], { encoding: 'utf8', env: { ...env, BASE: '/library' } });
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('error')]);
  site = await openSite(sites);
});
afterAll(async () => {
  await site?.close();
  await rm(sites, { recursive: true, force: true });
});

describe('a site below a folder of its host', () => {
  it('leads to nothing outside of its folder, and everything within is there', async () => {
    const files = (await readdir(root, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
    const there = new Set(files.map((path) => `/library/${path.replace(/(^|\/)index\.html$/, '$1')}`));
    for (const file of files.filter((path) => path.endsWith('.html'))) {
      const html = await readFile(join(root, file), 'utf8');
      const addresses = [...html.matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/g)].map(([, address = '']) => address);
      expect([file, addresses.filter((address) => !there.has(address))]).toEqual([file, []]);
    }
  });

  it('breaks no rule of the policy, and finds by its search', async () => {
    for (const path of ['/library/', '/library/lessons/fre-01/', '/library/compare/who-decides/', '/library/countries/freedonia/', '/library/admin/']) {
      const { page, complaints } = await site.open(path);
      expect([path, complaints]).toEqual([path, []]);
      await page.context().close();
    }
    const { page, complaints } = await site.open('/library/');
    await page.fill('main input[type=search]', 'FRE-01');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main a[href="/library/lessons/fre-01/"]');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('tells static hosts its headers below the folder', async () => {
    expect(await readFile(join(root, '_headers'), 'utf8')).toMatch(/^\/library\/\*\n[^]*\n\/library\/lessons\/\*\n {2}Content-Security-Policy: default-src 'none'/);
  });
});
