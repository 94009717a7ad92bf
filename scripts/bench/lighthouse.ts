import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import lighthouse, { type Result } from 'lighthouse';
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

/**
 * Prints Lighthouse's scores of a typical page of every type in `dist/`, on its phone over its slow network: the median
 * of three runs, and for performance the lowest and the highest as well. Before each page an empty one is scored once.
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
  const run = async (address: string): Promise<Result | undefined> => (await lighthouse(address, { port, onlyCategories: [...categories], logLevel: 'error' }))?.lhr;
  const scoresOf = (results: readonly (Result | undefined)[], name: string) => results.map((result) => Math.round((result?.categories[name]?.score ?? 0) * 100)).sort((a, b) => a - b);
  const format = (scores: readonly number[]) => `performance ${medianOf(scores)} (${scores[0]}–${scores.at(-1)})`;
  const low: string[] = [];
  const floor: (Result | undefined)[] = [];
  try {
    // A missing page and a table for frames are meant not to be found, and the editor is a program by others.
    const typical = findSamplePages('dist', 'typical').filter(({ type }) => !['404.html', 'admin', 'compare/*/embed'].includes(type)).map(({ path }) => path);
    for (const path of paths.length > 0 ? paths : typical) {
      floor.push(await run(`${nothing.address}/`));
      const results: (Result | undefined)[] = [];
      for (let count = 0; count < runs; count++) results.push(await run(site.address + path));
      console.log(`  ${path.padEnd(52)} ${others.map((name) => `${name} ${medianOf(scoresOf(results, name))}`).join('   ')}   ${format(scoresOf(results, 'performance'))}`);
      const failed = results.flatMap((result) => Object.values(result?.categories ?? {}).filter(({ id }) => id !== 'performance').flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && (result?.audits[id]?.score ?? 1) < 1).map(({ id }) => id)));
      if (failed.length > 0) low.push(`${path}: ${[...new Set(failed)].join(', ')}`);
    }
    console.log(`  ${'an empty page, on this machine'.padEnd(52)} ${format(scoresOf(floor, 'performance'))}`);
  } finally {
    await browser.close();
    site.server.close();
    nothing.server.close();
    await rm(folder, { recursive: true });
  }
  if (low.length > 0) throw new Error(`Lighthouse finds fault with\n${low.join('\n')}`);
}
