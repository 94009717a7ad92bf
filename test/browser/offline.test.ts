import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

// A small site, since to save the whole library takes minutes of a small machine.
await mkdir('.build', { recursive: true });
const sites = await mkdtemp('.build/test-offline-');
const site = resolve(sites, 'site');
// The test runner tells its children a base of its own.
const { BASE_URL: _, ...env } = process.env;
const built = spawnSync(process.execPath, ['scripts/build.ts', '--content', 'test/fixtures/library', '--out', site], { encoding: 'utf8', env });
if (built.status !== 0) throw new Error(built.stdout + built.stderr);
const served = await openSite(site);
afterAll(async () => {
  await served.close();
  await rm(sites, { recursive: true });
});

/** Opens a page with the service worker in charge, and collects what the browser complains of. */
async function openInstalled(path: string): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const { page, complaints } = await served.open(path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => new Promise<void>((done) => (navigator.serviceWorker.controller ? done() : navigator.serviceWorker.addEventListener('controllerchange', () => done())))));
  return { context: page.context(), page, complaints };
}

describe('without a network', () => {
  it('the pages that were visited open, and others lead to what can be done', async () => {
    const { context, page, complaints } = await openInstalled('/');
    await page.goto(`${served.address}/lessons/fre-01/`);
    expect(complaints).toEqual([]);
    await context.setOffline(true);
    await page.goto(`${served.address}/lessons/fre-01/`);
    expect(await page.textContent('h1')).toContain('FRE-01');
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth !== '' && document.styleSheets.length)).toBeGreaterThan(0);
    await page.goto(`${served.address}/lessons/fre-02/`);
    expect(await page.textContent('h1')).toBe('Without a network');
    await context.close();
  });

  it('a lesson page by itself neither registers nor keeps anything', async () => {
    const { page } = await served.open('/lessons/fre-01/');
    expect(await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])).toEqual([0, 0]);
    await page.context().close();
  });

  it('the whole library can be saved, its size told before, read and searched, and taken away', async () => {
    const { context, page, complaints } = await openInstalled('/offline/');
    await page.waitForFunction(() => document.querySelector('[data-offline=state]')?.textContent?.includes('Not saved yet'));
    const { bytes } = JSON.parse(await readFile(join(site, 'offline/library.json'), 'utf8')) as { bytes: number };
    expect(await page.textContent('[data-offline=state]')).toContain(`${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB, over the network`);
    await page.click('[data-offline=save]');
    await page.waitForFunction(() => document.querySelector('[data-offline=state]')?.textContent?.startsWith('Saved, as of'));
    expect(complaints).toEqual([]);
    await context.setOffline(true);
    await page.goto(`${served.address}/cases/freedonia/`);
    expect(await page.textContent('h1')).toContain('Freedonia');
    await page.goto(`${served.address}/search/?q=count+trucks`);
    await page.waitForSelector('#results a');
    expect(await page.textContent('#results li:first-child a')).toContain('FRE-02');
    await page.goto(`${served.address}/brief/compose/?country=freedonia`);
    await page.waitForSelector('#brief h2');
    await page.goto(`${served.address}/compare/who-decides/?columns=eu`);
    expect(await page.$$eval('.comparison thead th', (cells) => cells.map((cell) => cell.textContent?.trim()))).toEqual(['EU']);
    expect(await page.evaluate(async () => Promise.all((await caches.keys()).filter((name) => name.includes('library')).map(async (name) => (await (await caches.open(name)).keys()).length)))).toEqual([2]);
    await page.goto(`${served.address}/offline/`);
    await page.click('[data-offline=remove]');
    await page.waitForFunction(() => document.querySelector('[data-offline=state]')?.textContent?.startsWith('Not saved'));
    expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('library')))).toEqual([]);
    await context.close();
  });

  it('says when the saved library is older than the site', async () => {
    const { context, page } = await openInstalled('/');
    await page.evaluate(async () => (await caches.open('concordance-library-old')).put('/offline/saved.json', Response.json({ version: 'old', built: '2020-01-01' })));
    await page.reload();
    await page.waitForSelector('[data-offline-notice]:not([hidden])');
    await page.goto(`${served.address}/offline/`);
    await page.waitForFunction(() => document.querySelector('[data-offline=state]')?.textContent?.includes('A newer state'));
    expect(await page.textContent('[data-offline=save]')).toBe('Update it');
    await context.close();
  });

  it('can be installed as an app', async () => {
    const manifest = JSON.parse(await readFile(join(site, 'manifest.webmanifest'), 'utf8')) as { icons: { src: string }[]; start_url: string };
    expect(manifest.start_url).toBe('/');
    for (const { src } of manifest.icons) expect((await readFile(join(site, src))).length).toBeGreaterThan(100);
  });
});

describe('the site as a folder', () => {
  it('is read, searched and compared without a server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'concordance-folder-'));
    for (const [path, content] of Object.entries(unzipSync(await readFile(join(site, 'concordance.zip'))))) {
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const at = (path: string) => pathToFileURL(join(folder, path)).href;
    const page = await served.browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => void complaints.push(error.message));
    // What a page gives up because the reader went on is no fault; a file that is missing is.
    page.on('requestfailed', (request) => void (request.failure()?.errorText === 'net::ERR_ABORTED' || complaints.push(request.url())));
    await page.goto(at('index.html'));
    await page.fill('main input[name=q]', 'count trucks');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#results a');
    expect(await page.textContent('#results li:first-child a')).toContain('FRE-02');
    await page.click('#results li:first-child a');
    await page.waitForSelector('h1 .code');
    expect(await page.textContent('h1')).toContain('FRE-02');
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await page.click('a.cite >> nth=0');
    await page.waitForURL(/sources\/.*index\.html#/);
    await page.goto(`${at('compare/who-decides/index.html')}?columns=eu`);
    expect(await page.$$eval('.comparison thead th', (cells) => cells.map((cell) => cell.textContent?.trim()))).toEqual(['EU']);
    await page.goto(at('lessons/fre-01/index.html'));
    await page.click('a.add');
    await page.waitForSelector('#document article h2 .code');
    expect(await page.textContent('#message')).toContain('FRE-01');
    await page.goto(`${at('brief/mine/index.html')}?add=practice:joint-plan`);
    await page.waitForFunction(() => document.querySelectorAll('#document article').length === 2);
    expect(await page.$$eval('#items a', (links) => links.length)).toBe(2);
    expect(new URL(page.url()).search).toBe('');
    await page.click('#document article a[href*="sources/"] >> nth=0');
    await page.waitForURL(/sources\/.*index\.html/);
    expect(complaints).toEqual([]);
    await page.context().close();
    await rm(folder, { recursive: true });
  });
});
