import { afterAll, describe, expect, it } from 'vitest';
import { findSamplePages } from '../sample-pages.ts';
import { openSite, phone } from './open-site.ts';

const site = await openSite();
afterAll(() => site.close());
const typical = findSamplePages('dist', 'typical');

describe('a page of every type', () => {
  it('breaks no rule of the security policy, asks nothing of other sites, and does not jump while it loads (hardly, where a script fills it in)', { timeout: 300_000 }, async () => {
    const faults: Record<string, unknown> = {};
    for (const { path } of typical) {
      const { page, complaints } = await site.open(path, { viewport: phone });
      const shift = await page.evaluate(() => new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 150);
      }));
      const found = [...complaints.filter((text) => !(path === '/404.html' && text.includes('404'))), ...(shift > (await page.locator('script').count() > 0 ? .05 : 0) ? [`jumps by ${shift}`] : [])];
      if (found.length > 0) faults[path] = found;
      await page.context().close();
    }
    expect(faults).toEqual({});
  });

  it('is kept as pictures, at phone and desk width, in light and dark', { timeout: 300_000 }, async () => {
    for (const [name, viewport] of [['phone', phone], ['desk', { width: 1280, height: 900 }]] as const)
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await site.browser.newContext({ viewport, colorScheme });
        const page = await context.newPage();
        for (const { type, path } of typical) {
          await page.goto(site.address + path);
          await page.screenshot({ path: `.screenshots/${type.replaceAll(/\W+/g, '-')}-${name}-${colorScheme}.png` });
        }
        await context.close();
      }
  });
});
