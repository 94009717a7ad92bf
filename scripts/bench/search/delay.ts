import { startBrowser } from '../../start-browser.ts';
import { firstWords, searchPlain, serveCompressed } from './bytes.ts';

/** How long a search takes in Chromium once its files are in the cache. */
export interface Delay {
  name: string;
  /** The median over the queries. */
  milliseconds: number;
  /** The same as a share of the first engine's. */
  share: number;
}

/** Measures the time from the last key until results show, for Pagefind as it comes and for the search page of a built site. */
export async function measureDelay(site: string, queries: readonly string[]): Promise<Delay[]> {
  const { server, address } = await serveCompressed(site);
  const browser = await startBrowser();
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  const plain: number[] = [];
  const ours: number[] = [];
  await page.goto(`${address}/404.html`);
  for (const query of queries) {
    const words = firstWords(query);
    await page.evaluate(searchPlain, words);
    const start = await page.evaluate(() => performance.now());
    await page.evaluate(searchPlain, words);
    plain.push((await page.evaluate(() => performance.now())) - start);
  }
  for (const query of queries) {
    // Once for the files, once for the time: a page that has just opened has kept nothing but these.
    for (const last of [false, true]) {
      await page.goto(`${address}/search/`);
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#query')?.disabled === false);
      const taken = await page.evaluate((query) => new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('#query')!;
        const results = document.querySelector('#results')!;
        const start = performance.now();
        new MutationObserver(() => {
          if (results.querySelectorAll('li').length >= 5) resolve(performance.now() - start);
        }).observe(results, { childList: true, subtree: true });
        input.value = query;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }), query);
      if (last) ours.push(taken);
    }
  }
  await browser.close();
  server.close();
  const base = median(plain);
  return [{ name: 'Pagefind as it comes', milliseconds: base, share: 1 }, { name: 'Concordance', milliseconds: median(ours), share: median(ours) / base }];
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
