import { startBrowser } from '../../start-browser.ts';
import { firstWords, searchPlain, serveCompressed } from './bytes.ts';

/** How long a search takes in Chromium once its files are there. */
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
  await page.goto(`${address}/search/`);
  // Once for the files, once for the time.
  for (const query of queries) {
    await page.evaluate(answer, query);
    ours.push(await page.evaluate(answer, query));
  }
  await browser.close();
  server.close();
  const base = median(plain);
  return [{ name: 'Pagefind as it comes', milliseconds: base, share: 1 }, { name: 'Concordance', milliseconds: median(ours), share: median(ours) / base }];
}

/** Empties the search page, asks, and returns the milliseconds until five results show: the pause that the page makes while one types is among them. */
async function answer(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#query')!;
  const results = document.querySelector('#results')!;
  const shows = (wanted: boolean) => new Promise<void>((resolve) => {
    const look = () => void (results.querySelectorAll('li').length >= 5 === wanted ? resolve() : requestAnimationFrame(look));
    look();
  });
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  type('');
  await shows(false);
  const start = performance.now();
  type(query);
  await shows(true);
  return performance.now() - start;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
