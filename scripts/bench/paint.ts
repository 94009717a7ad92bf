import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowserPath } from '../start-browser.ts';
import { serveFolder } from '../static-server.ts';

/** Prints when a lesson is first painted, with nothing kept, over 400 kbit/s and 400 ms, beside the same page without a limit. */
export async function benchPaint(): Promise<void> {
  console.log('paint: milliseconds to the first text of a lesson, best of 3');
  const { server, address } = await serveFolder(resolve('dist'));
  const browser = await chromium.launch({ executablePath: await findBrowserPath(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const paint = async (latency: number, bytesPerSecond: number): Promise<number> => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond });
    await page.goto(`${address}/lessons/hti-03/`);
    const time = await page.evaluate(() => new Promise<number>((done) => {
      new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => done(startTime))).observe({ type: 'paint', buffered: true });
    }));
    await context.close();
    return time;
  };
  try {
    const best = async (...limits: [number, number]) => Math.min(await paint(...limits), await paint(...limits), await paint(...limits));
    const [slow, free] = [await best(400, 50_000), await best(0, -1)];
    console.log(`  400 kbit/s and 400 ms   ${slow.toFixed(0)} ms   × ${(slow / free).toFixed(1)} of ${free.toFixed(0)} ms without a limit`);
  } finally {
    await browser.close();
    server.close();
  }
}
