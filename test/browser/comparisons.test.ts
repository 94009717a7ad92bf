import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = await openSite();
afterAll(() => site.close());

const table = '/compare/command-and-control/';
const heads = (page: Page) => page.$$eval('.comparison thead th', (cells) => cells.map((cell) => cell.textContent?.trim()));
const firsts = (page: Page) => page.$$eval('.comparison tbody tr:not(.group) th', (cells) => cells.map((cell) => cell.id));

describe('a table in the browser', () => {
  it('is narrowed, turned and sorted, and its address brings the same view back', async () => {
    const { page } = await site.open(table);
    const rows = await firsts(page);
    await page.click('.tools > summary');
    await page.click('.tools fieldset:first-of-type button:has-text("None")');
    await page.check('.tools input[value=un]');
    await page.check('.tools input[value=eu]');
    expect(await heads(page)).toEqual(['UN', 'EU']);
    await page.click('.tools button:has-text("Turn")');
    expect((await heads(page)).length).toBe(rows.length);
    expect(new URL(page.url()).search).toBe('?columns=un,eu&transposed=1');
    const { page: again } = await site.open(`${table}${new URL(page.url()).search}`);
    expect(await again.$$eval('.comparison tbody th', (cells) => cells.map((cell) => [cell.textContent?.trim(), cell.getAttribute('scope')]))).toEqual([['UN', 'row'], ['EU', 'row']]);
    await page.context().close();
    await again.context().close();
  });

  it('sorts by a column with what is known first, and keeps the addresses of the cells', async () => {
    const { page } = await site.open(`${table}?sort=las`);
    const values = await page.$$eval('.comparison tbody td[data-column=las]', (cells) => cells.map((cell) => cell.className));
    const order = ['yes', 'partial', 'no', 'stated', 'not-stated', 'unknown'];
    expect(values).toEqual(values.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(await page.$eval('[id="nato.approves-rules-of-engagement"]', (cell) => cell.closest('tr')?.querySelector('th')?.id)).toBe('approves-rules-of-engagement');
    await page.context().close();
  });

  it('is worked by keyboard', async () => {
    const { page } = await site.open(table);
    await page.focus('.tools > summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await heads(page)).not.toContain('UN');
    await page.context().close();
  });

  it('reads whole without JavaScript, and on a phone without a sideways scroll, gaps told in one line', async () => {
    const { page } = await site.open('/compare/who-does-what/', { viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.isVisible('tbody tr:first-child .gaps')).toBe(true);
    expect(await page.$$eval('td.unknown', (cells) => cells.every((cell) => getComputedStyle(cell).display === 'none'))).toBe(true);
    await page.context().close();
  });

  it('tells a screen reader the heads of a cell and what each sign means', async () => {
    const { page } = await site.open('/compare/standing-ties/');
    const [rows, columns] = await page.evaluate(() => [document.querySelectorAll('tbody th[scope=row]').length, document.querySelectorAll('thead th[scope=col]').length]);
    expect(rows).toBeGreaterThan(3);
    expect(columns).toBe(rows);
    expect(await page.$eval('caption', (caption) => caption.textContent?.length)).toBeGreaterThan(10);
    expect(await page.$$eval('td.unknown', (cells) => [...new Set(cells.map((cell) => cell.textContent?.trim()))])).toEqual(['No tie in this library']);
    await page.context().close();
  });

  it('stands in a frame of another site, and its own page does not', async () => {
    const { page } = await site.open('/about/');
    const framed = async (path: string) => {
      const response = await page.request.get(site.address + path);
      return response.headers()['content-security-policy'];
    };
    expect(await framed(`${table}embed/`)).toContain('frame-ancestors *');
    expect(await framed(table)).toContain('frame-ancestors \'none\'');
    await page.goto(`${site.address}${table}embed/?columns=eu`);
    expect(await heads(page)).toEqual(['EU']);
    expect(await page.locator('.tools, header.site').count()).toBe(0);
    await page.context().close();
  });

  it('names on a phone only the chosen columns of which nothing is known', async () => {
    const { page } = await site.open('/compare/build/', { viewport: { width: 390, height: 850 } });
    const gaps = () => page.$$eval('.comparison .gaps', (found) => found.map((each) => each.textContent).join());
    expect(await gaps()).toContain('ICRC');
    await page.goto(`${site.address}/compare/build/?columns=osce,las`);
    expect(await gaps()).not.toContain('ICRC');
    await page.context().close();
  });

  it('prints a table of more columns than a sheet has room for one cell below the other, every page of it', async () => {
    const { page } = await site.open('/compare/who-does-what/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.$eval('.comparison tbody td:not(.unknown)', (cell) => getComputedStyle(cell).display)).toBe('grid');
    expect(await page.$eval('.comparison thead', (head) => getComputedStyle(head).display)).toBe('none');
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(500_000);
    await page.context().close();
  });

  it('prints each cell opened, without the tools', async () => {
    const { page } = await site.open(table);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.tools')).toBe(false);
    expect(await page.$eval('.comparison .scroll', (scroll) => getComputedStyle(scroll).overflow)).toBe('visible');
    await page.context().close();
  });
});
