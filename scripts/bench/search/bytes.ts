import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../start-browser.ts';

/** What a browser fetched, in bytes as they came over the network, for each query. */
export interface Transfer {
  name: string;
  /** From the address of the search page with a query, nothing cached, until five results with excerpts show; all files of the page included. */
  cold: number[];
  /** For the next query, until it shows and everything has come. */
  later: number[];
}

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** Measures what the search page of a built site fetches in Chromium for each query, and the next after it. */
export async function measureTransfer(site: string, queries: readonly string[]): Promise<Transfer[]> {
  const { server, address } = await serveCompressed(site);
  const browser = await startBrowser();
  const ours: Transfer = { name: 'Concordance', cold: [], later: [] };
  const plain: Transfer = { name: 'Pagefind as it comes', cold: [], later: [] };
  for (const [index, query] of queries.entries()) {
    const next = queries[(index + 1) % queries.length]!;
    await inPage(browser, async (page, bytes) => {
      await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForFunction(() => document.querySelectorAll('#results li').length >= 5);
      ours.cold.push(bytes());
      await page.waitForLoadState('networkidle');
      const before = bytes();
      await page.fill('#query', next);
      await page.waitForFunction((query) => new URLSearchParams(location.search).get('q') === query, next);
      // The address changes first; what the answer needs follows in a few steps.
      await page.waitForTimeout(700);
      ours.later.push(bytes() - before);
    });
    if (index < 10) await inPage(browser, async (page, bytes) => {
      await page.goto(`${address}/404.html`);
      const start = bytes();
      await page.evaluate(searchPlain, firstWords(query));
      plain.cold.push(bytes() - start);
      const before = bytes();
      await page.evaluate(searchPlain, firstWords(next));
      plain.later.push(bytes() - before);
    });
  }
  await browser.close();
  server.close();
  return [plain, ours];
}

/** Pagefind finds hardly anything for more than two words. */
export const firstWords = (query: string) => query.split(' ').slice(0, 2).join(' ');

/** Searches with Pagefind itself, outside of its worker, whose fetches can't be counted. */
export async function searchPlain(query: string): Promise<void> {
  const address = '/pagefind/pagefind.js';
  interface Instance { init: () => Promise<void>; search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }> }
  const kept = globalThis as { pagefind?: Instance };
  if (!kept.pagefind) {
    const module = (await import(address)) as { createInstance: (options: object) => Instance };
    kept.pagefind = module.createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
    await kept.pagefind.init();
  }
  const { results } = await kept.pagefind.search(query);
  await Promise.all(results.slice(0, 5).map(({ data }) => data()));
}

async function inPage(browser: Browser, measure: (page: Page, bytes: () => number) => Promise<void>): Promise<void> {
  // What a service worker fetches can't be counted.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let total = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => void (total += encodedDataLength));
  await session.send('Network.enable');
  await measure(page, () => total);
  await context.close();
}

/** Serves a folder as a static host does that compresses text and lets browsers keep files. */
export async function serveCompressed(folder: string) {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void (async () => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      const type = types[extname(file)];
      const content = packed.get(file) ?? (await readFile(file).then((bytes) => (type ? brotliCompressSync(bytes) : bytes), () => undefined));
      if (!content) return void response.writeHead(404).end();
      packed.set(file, content);
      response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream', ...(type ? { 'Content-Encoding': 'br' } : {}), 'Cache-Control': 'max-age=600' }).end(content);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
