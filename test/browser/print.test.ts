import { afterAll, describe, expect, it } from 'vitest';
import { findSamplePages } from '../../scripts/audit/sample-pages.ts';
import { openSite } from './open-site.ts';

const site = await openSite();
afterAll(() => site.close());

/** Opens a page as it is printed. */
async function onPaper(path: string) {
  const { page } = await site.open(path, { viewport: { width: 720, height: 1000 }, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('on paper', () => {
  it('there is no navigation and no form, and ink is dark on white', async () => {
    for (const path of ['/', '/lessons/hti-03/', '/cases/haiti/', '/functions/policing/', '/search/']) {
      const page = await onPaper(path);
      const shown = await page.$$eval('nav, form, .skip, footer.site, header.site', (found) => found.filter((element) => element.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)));
      expect([path, shown]).toEqual([path, []]);
      expect(await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor])).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      await page.context().close();
    }
  });

  it('addresses of other sites are written out, once, and acronyms in full', async () => {
    const source = await onPaper('/sources/s-res-1244/');
    const address = source.locator('main a[href^="http"]').first();
    expect(await address.evaluate((element) => [element.textContent, getComputedStyle(element, '::after').content])).toEqual([await address.getAttribute('href'), 'none']);
    await source.emulateMedia({ media: 'screen' });
    expect(await address.isVisible()).toBe(true);
    await source.context().close();
    const theater = await onPaper('/cases/haiti/');
    const link = theater.locator('.references a[href^="http"]').first();
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(await link.getAttribute('href'));
    await theater.context().close();
    const lesson = await onPaper('/lessons/hti-03/');
    expect(await lesson.locator('main abbr', { hasText: 'MINUSTAH' }).evaluate((element) => getComputedStyle(element, '::after').content)).toContain('United Nations Stabilization Mission in Haiti');
    await lesson.context().close();
  });

  it('what is folded up on the screen is open', async () => {
    const page = await onPaper('/functions/planning/');
    const folded = await page.$$eval('details', (found) => found.filter((details) => details.checkVisibility() && ![...details.children].slice(1).every((child) => child.checkVisibility({ contentVisibilityAuto: true }))).length);
    expect(folded).toBe(0);
    await page.context().close();
  });

  it('nothing is cut off at the side of the sheet', async () => {
    const some = ['/lessons/hti-03/', '/cases/haiti/', '/functions/planning/', '/organizations/eu/', '/practices/liaison-officers/', '/sources/challenges-2012/', '/compare/command-and-control/'];
    const page = await onPaper('/');
    const wide: Record<string, number> = {};
    for (const path of new Set([...findSamplePages('dist').map((sample) => sample.path), ...some])) {
      // What lies between the margins of A4, upright, and on its side for tables that set things side by side.
      await page.setViewportSize({ width: /^\/compare\/./.test(path) ? 1031 : 672, height: 1000 });
      await page.goto(site.address + path);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (beyond > 0) wide[path] = beyond;
    }
    expect(wide).toEqual({});
    await page.context().close();
  });

  it('a lesson takes two sheets at most', async () => {
    const page = await onPaper('/lessons/hti-03/');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.context().close();
  });
});
