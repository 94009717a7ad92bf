import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import lighthouse, { type Result } from 'lighthouse';
import { findBrowserPath } from '../start-browser.ts';
import { findSamplePages } from '../audit/sample-pages.ts';
import { serveFolder } from '../static-server.ts';

const categories = ['accessibility', 'best-practices', 'seo', 'performance'] as const;
/** How often a page is scored: performance is decided by how long the thread is blocked, and that swings from run to run. */
const runs = 3;
/** Where the browser listens for Lighthouse. */
const port = 9333;

/**
 * Prints Lighthouse's scores of a typical page of every type in `dist/`, on its phone over its slow network:
 * the median of three runs, and for performance the lowest and the highest as well.
 * @param paths of the pages to score instead, as in `/missions/`
 * @throws if accessibility, best practices or SEO is below 100; performance depends on the machine and is only told
 */
export async function benchLighthouse(paths: readonly string[] = []): Promise<void> {
  console.log('lighthouse: scores of 100');
  const { server, address } = await serveFolder(resolve('dist'));
  const browser = await chromium.launch({ executablePath: await findBrowserPath(), args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  const low: string[] = [];
  try {
    // A missing page and a table for frames are meant not to be found, and the editor is a program by others.
    const typical = findSamplePages('dist', 'typical').filter(({ type }) => !['404.html', 'admin', 'compare/*/embed'].includes(type)).map(({ path }) => path);
    for (const path of paths.length > 0 ? paths : typical) {
      const results: (Result | undefined)[] = [];
      for (let run = 0; run < runs; run++) results.push((await lighthouse(address + path, { port, onlyCategories: [...categories], logLevel: 'error' }))?.lhr);
      const scores = categories.map((name) => results.map((result) => Math.round((result?.categories[name]?.score ?? 0) * 100)).sort((a, b) => a - b));
      const [lowest, highest] = [scores.at(-1)?.[0], scores.at(-1)?.at(-1)];
      console.log(`  ${path.padEnd(52)} ${categories.map((name, index) => `${name} ${scores[index]?.[Math.floor(runs / 2)]}`).join('   ')} (${lowest}–${highest})`);
      const failed = results.flatMap((result) => Object.values(result?.categories ?? {}).filter(({ id }) => id !== 'performance').flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && (result?.audits[id]?.score ?? 1) < 1).map(({ id }) => id)));
      if (failed.length > 0) low.push(`${path}: ${[...new Set(failed)].join(', ')}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  if (low.length > 0) throw new Error(`Lighthouse finds fault with\n${low.join('\n')}`);
}
