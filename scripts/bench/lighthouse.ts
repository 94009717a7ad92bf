import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { findBrowserPath } from '../start-browser.ts';
import { findSamplePages } from '../audit/sample-pages.ts';
import { serveFolder } from '../static-server.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Where the browser listens for Lighthouse. */
const port = 9333;

/**
 * Prints Lighthouse's scores of a typical page of every type in `dist/`, on its phone over its slow network.
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
      const result = await lighthouse(address + path, { port, onlyCategories: [...categories], logLevel: 'error' });
      const scores = categories.map((name) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
      console.log(`  ${path.padEnd(52)} ${categories.map((name, index) => `${name} ${scores[index]}`).join('   ')}`);
      const failed = Object.values(result?.lhr.categories ?? {}).filter(({ id }) => id !== 'performance').flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && (result?.lhr.audits[id]?.score ?? 1) < 1).map(({ id }) => id));
      if (failed.length > 0) low.push(`${path}: ${failed.join(', ')}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  if (low.length > 0) throw new Error(`Lighthouse finds fault with\n${low.join('\n')}`);
}
