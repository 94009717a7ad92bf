import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import lighthouse, { type Result } from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';
import { findBrowserPath } from '../start-browser.ts';
import { findSamplePages } from '../audit/sample-pages.ts';
import { serveFolder } from '../static-server.ts';

const others = ['accessibility', 'best-practices', 'seo'] as const;
const categories = [...others, 'performance'] as const;
/** How often a page is scored: performance is decided by how long the thread is blocked, and that swings from run to run. */
const runs = 3;
const medianOf = (sorted: readonly number[]): number | undefined => sorted[Math.floor(sorted.length / 2)];
/** Where the browser listens for Lighthouse. */
const port = 9333;

/** A page with nothing on it, which tells how much of a score is the machine's. */
const empty = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Empty</title><p>Nothing.</p></html>';
/** What Lighthouse's measure of a processor says of a phone of the middle class, by the calibration in Chromium's developer tools. */
const phone = 1000;

/**
 * Prints Lighthouse's scores of a typical page of every type in `dist/`, over its slow network: the median of three runs,
 * and for performance the lowest and the highest as well. Lighthouse slows every machine down four times, so that the
 * phone it tests is as slow as the machine is; here a machine is slowed down to a phone of the middle class. A last
 * figure is performance with four times. At the end an empty page is scored in the same ways.
 * @param paths of the pages to score instead, as in `/missions/`
 * @throws if accessibility, best practices or SEO is below 100; performance depends on the machine and is only told
 */
export async function benchLighthouse(paths: readonly string[] = []): Promise<void> {
  console.log('lighthouse: scores of 100');
  const folder = await mkdtemp(join(tmpdir(), 'concordance-empty-'));
  await writeFile(join(folder, 'index.html'), empty);
  const site = await serveFolder(resolve('dist'));
  const nothing = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: await findBrowserPath(), args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  const run = async (address: string, cpuSlowdownMultiplier: number): Promise<Result | undefined> =>
    (await lighthouse(address, { port, onlyCategories: [...categories], throttling: { ...throttling.mobileSlow4G, cpuSlowdownMultiplier }, logLevel: 'error' }))?.lhr;
  const scoresOf = (results: readonly (Result | undefined)[], name: string) => results.map((result) => Math.round((result?.categories[name]?.score ?? 0) * 100)).sort((a, b) => a - b);
  const format = (scores: readonly number[]) => `performance ${medianOf(scores)} (${scores[0]}–${scores.at(-1)})`;
  const low: string[] = [];
  try {
    let index = phone;
    for (let count = 0; count < runs; count++) index = Math.max(index, (await run(`${nothing.address}/`, 1))?.environment.benchmarkIndex ?? 0);
    const slowdown = Math.round(index / (phone / 10)) / 10;
    console.log(`  this machine is as fast as ${slowdown} phones`);
    const score = async (name: string, address: string): Promise<readonly (Result | undefined)[]> => {
      const results: (Result | undefined)[] = [];
      for (let count = 0; count < runs; count++) results.push(await run(address, slowdown));
      const usual = await run(address, throttling.mobileSlow4G.cpuSlowdownMultiplier);
      console.log(`  ${name.padEnd(52)} ${others.map((category) => `${category} ${medianOf(scoresOf(results, category))}`).join('   ')}   ${format(scoresOf(results, 'performance'))}   slowed down four times ${scoresOf([usual], 'performance')[0]}`);
      return results;
    };
    // A missing page and a table for frames are meant not to be found, and the editor is a program by others.
    const typical = findSamplePages('dist', 'typical').filter(({ type }) => !['404.html', 'admin', 'compare/*/embed'].includes(type)).map(({ path }) => path);
    for (const path of paths.length > 0 ? paths : typical) {
      const results = await score(path, site.address + path);
      const failed = results.flatMap((result) => Object.values(result?.categories ?? {}).filter(({ id }) => id !== 'performance').flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && (result?.audits[id]?.score ?? 1) < 1).map(({ id }) => id)));
      if (failed.length > 0) low.push(`${path}: ${[...new Set(failed)].join(', ')}`);
    }
    await score('an empty page', `${nothing.address}/`);
  } finally {
    await browser.close();
    site.server.close();
    nothing.server.close();
    await rm(folder, { recursive: true });
  }
  if (low.length > 0) throw new Error(`Lighthouse finds fault with\n${low.join('\n')}`);
}
