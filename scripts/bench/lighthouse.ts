import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import lighthouse, { type Result } from 'lighthouse';
import { findBrowserPath } from '../start-browser.ts';
import { findSamplePages } from '../audit/sample-pages.ts';
import { serveFolder } from '../static-server.ts';

/** The scores of 100 that a page of every type has to reach. */
const goals = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 99 } as const;
const categories = Object.keys(goals) as (keyof typeof goals)[];
/** How often a page is scored: performance is decided by how long the thread is blocked, and that swings from run to run. */
const runs = 3;
/** Where the browser listens for Lighthouse. */
const port = 9333;
/** A page with nothing on it, which tells how much of a score is the machine's. */
const empty = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Empty</title><p>Nothing.</p></html>';
/** The browser without a window starts a page in a fraction of the time, which Lighthouse counts as the page's, four times over. */
const windowless = '/usr/bin/chromium-headless-shell';

/**
 * Prints Lighthouse's scores of a typical page of every type in `dist/`, in its usual settings, and of an empty page:
 * the median of three runs, and for performance the lowest and the highest as well.
 * @param paths of the pages to score instead, as in `/missions/`
 * @throws if a page misses a goal; for performance, only where an empty page reaches it
 */
export async function benchLighthouse(paths: readonly string[] = []): Promise<void> {
  console.log('lighthouse: scores of 100');
  const folder = await mkdtemp(join(tmpdir(), 'concordance-empty-'));
  await writeFile(join(folder, 'index.html'), empty);
  const site = await serveFolder(resolve('dist'));
  const nothing = await serveFolder(folder);
  const executablePath = !process.env['CHROME'] && existsSync(windowless) ? windowless : await findBrowserPath();
  const browser = await chromium.launch({ executablePath, args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  const low: string[] = [];
  try {
    /** Scores a page and returns the categories in which it misses the goal. */
    const score = async (name: string, address: string): Promise<(keyof typeof goals)[]> => {
      const results: (Result | undefined)[] = [];
      for (let count = 0; count < runs; count++) results.push((await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error' }))?.lhr);
      const scores = new Map(categories.map((category) => [category, results.map((result) => Math.round((result?.categories[category]?.score ?? 0) * 100)).sort((a, b) => a - b)]));
      const medianOf = (category: keyof typeof goals) => scores.get(category)![Math.floor(runs / 2)]!;
      console.log(`  ${name.padEnd(52)} ${categories.map((category) => `${category} ${medianOf(category)}`).join('   ')} (${scores.get('performance')![0]}–${scores.get('performance')!.at(-1)})`);
      return categories.filter((category) => medianOf(category) < goals[category]);
    };
    const slow = (await score('an empty page', `${nothing.address}/`)).includes('performance');
    if (slow) console.log('  The machine or its browser is too slow to judge performance: an empty page misses the goal.');
    // A missing page and a table for frames are meant not to be found, and the editor is a program by others.
    const typical = findSamplePages('dist', 'typical').filter(({ type }) => !['404.html', 'admin', 'compare/*/embed'].includes(type)).map(({ path }) => path);
    for (const path of paths.length > 0 ? paths : typical) {
      const missed = (await score(path, site.address + path)).filter((category) => !(slow && category === 'performance'));
      if (missed.length > 0) low.push(`${path}: ${missed.map((category) => `${category} below ${goals[category]}`).join(', ')}`);
    }
  } finally {
    await browser.close();
    site.server.close();
    nothing.server.close();
    await rm(folder, { recursive: true });
  }
  if (low.length > 0) throw new Error(`Lighthouse finds fault with\n${low.join('\n')}`);
}
