import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/static-server.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { png } from '../image.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-build-'));
afterAll(() => rm(folder, { recursive: true }));

describe('npm run build', () => {
  it('fails on a fault before it touches the last good site', async () => {
    const content = join(folder, 'content');
    const out = join(folder, 'dist');
    await cp('test/fixtures/library', content, { recursive: true });
    await appendFile(join(content, 'missions/brifor.mdx'), '\n{process.exit()}\n');
    await cp('test/fixtures/library', out, { recursive: true });
    await writeFile(join(out, 'index.html'), 'the last good site');
    const before = await readdir(out, { recursive: true });
    const { status, stderr, pid } = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(await readdir('.build').catch(() => [])).not.toContain(String(pid));
    expect(stderr).toContain('missions/brifor.mdx:18:1 error expression');
    expect(stderr).toContain('Nothing was built');
    expect(stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
    expect(await readdir(out, { recursive: true })).toEqual(before);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  });

  it('leads the readers of old addresses on, without a script, below the site\'s base', async () => {
    const content = join(folder, 'moved');
    await cp('test/fixtures/library', content, { recursive: true });
    await writeFile(join(content, 'permalinks.txt'), '/cases/fredonia/\n/compare/who-decides/#uno.has-reserve\n/sources/report-2012/#p-19\n');
    await writeFile(join(content, 'redirects.yaml'), '/cases/fredonia/: /cases/freedonia/#fre-02\n/compare/who-decides/#uno.has-reserve: /compare/who-decides/#un.has-reserve\n');
    // Within the project, since a finished site is moved, which goes only within a disk.
    await mkdir('.build', { recursive: true });
    const sites = await mkdtemp('.build/test-');
    try {
      const out = join(sites, 'concordance');
      // The test runner tells its children a base of its own.
      const { BASE_URL: _, ...env } = process.env;
      const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], { encoding: 'utf8', env: { ...env, BASE: '/concordance/', SITE: 'https://example.org' } });
      expect([status, stderr]).toEqual([0, expect.not.stringContaining('error')]);
      expect(await readFile(join(out, '_redirects'), 'utf8')).toBe('/concordance/cases/fredonia/ /concordance/cases/freedonia/#fre-02 301\n');
      const moved = await readFile(join(out, 'cases/fredonia/index.html'), 'utf8');
      expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/concordance/cases/freedonia/#fre-02">');
      expect(moved).toContain('<link rel="canonical" href="https://example.org/concordance/cases/freedonia/">');
      expect(moved).not.toContain('<script');

      const { server, address } = await serveFolder(resolve(sites));
      const browser = await startBrowser();
      try {
        const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
        await page.goto(`${address}/concordance/cases/fredonia/`);
        await page.waitForURL('**/cases/freedonia/#fre-02');
        expect(await page.locator('#fre-02').isVisible()).toBe(true);
        await page.goto(`${address}/concordance/compare/who-decides/`);
        expect(await page.locator('.moved').isVisible()).toBe(false);
        await page.goto(`${address}/concordance/compare/who-decides/#uno.has-reserve`);
        expect(await page.locator('.moved').isVisible()).toBe(true);
        await page.locator('.moved a').click();
        expect(page.url()).toBe(`${address}/concordance/compare/who-decides/#un.has-reserve`);
        await page.goto(`${address}/concordance/sources/report-2012/#p-19`);
        expect(await page.locator('#p-19').innerText()).toBe('p. 19');
      } finally {
        await browser.close();
        server.close();
      }
    } finally {
      await rm(sites, { recursive: true });
    }
  });

  it('shows the images of entries, with their dimensions, below the site\'s base', async () => {
    const content = join(folder, 'images');
    await cp('test/fixtures/library', content, { recursive: true });
    await mkdir(join(content, 'images'));
    await writeFile(join(content, 'images/camp-plan.png'), png(64, 48));
    await appendFile(join(content, 'cases/freedonia.mdx'), '\n![Where the gate stood](images/camp-plan.png)\n');
    await mkdir('.build', { recursive: true });
    const out = await mkdtemp('.build/test-');
    try {
      const { BASE_URL: _, ...env } = process.env;
      const { status, stderr, pid } = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], { encoding: 'utf8', env: { ...env, BASE: '/concordance/' } });
      expect(await readdir('.build')).not.toContain(String(pid));
      expect([status, stderr]).toEqual([0, expect.not.stringContaining('error')]);
      expect(await readFile(join(out, 'cases/freedonia/index.html'), 'utf8')).toContain('<img src="/concordance/images/camp-plan.png" alt="Where the gate stood" width="64" height="48" loading="lazy">');
      expect(await readFile(join(out, 'images/camp-plan.png'))).toEqual(png(64, 48));
    } finally {
      await rm(out, { recursive: true });
    }
  });
});
