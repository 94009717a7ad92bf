import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { roleIds } from '#core/briefs/roles.ts';
import { findBriefPages } from '../brief-pages.ts';
import { openSite, phone } from './open-site.ts';

const site = await openSite();
afterAll(() => site.close());

/** Counts the pages of A4 that a page prints. */
const countPages = async (page: Page): Promise<number> => (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const briefText = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('.brief-text')!.innerHTML);
const composed = async (page: Page): Promise<Page> => {
  await page.waitForSelector('#text .brief-text');
  return page;
};

describe('a brief that is built', () => {
  const fullest = findBriefPages('dist').slice(0, 20).map(({ path }) => path);
  it('prints on two pages at most: that of each role, and the twenty with most words', async () => {
    const { page, complaints } = await site.open('/brief/');
    const sheets: Record<string, number> = {};
    for (const path of [...roleIds.map((role) => `/brief/roles/${role}/`), ...fullest]) {
      await page.goto(site.address + path);
      sheets[path] = await countPages(page);
    }
    expect(Object.entries(sheets).filter(([, count]) => count < 1 || count > 2)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('leads from the first page to a country and a role in three clicks, without JavaScript', async () => {
    const { page } = await site.open('/', { viewport: phone, javaScriptEnabled: false });
    await page.click('main a:has-text("Brief me")');
    await page.click('main a:text-is("Haiti")');
    await page.click('.choose a:text-is("police")');
    expect(new URL(page.url()).pathname).toBe('/brief/haiti/police/');
    expect(await page.textContent('h1')).toBe('Haiti, for police');
    expect(await page.textContent('main')).toContain('HTI-');
    await page.context().close();
  });

  for (const path of ['/brief/', '/brief/haiti/police/', '/brief/compose/?country=haiti&role=police', '/brief/mine/?items=lesson:hti-03'])
    it(`fits a phone: ${path}`, async () => {
      const { page } = await site.open(path, { viewport: phone });
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await page.screenshot({ path: `.screenshots/${path.replace(/\W+/g, '-')}-phone.png` });
      await page.context().close();
    });
});

describe('a brief that a reader composes', () => {
  it('is the one that is built, word for word, where one is', async () => {
    for (const [query, path] of [['country=haiti&role=police', '/brief/haiti/police/'], ['role=military', '/brief/roles/military/'], ['where=kosovo', '/brief/kosovo/']]) {
      const { page: built } = await site.open(path!);
      const { page, complaints } = await site.open(`/brief/compose/?${query}`);
      expect(await briefText(await composed(page))).toBe(await briefText(built));
      expect(await page.textContent('h1')).toBe(await built.textContent('h1'));
      expect(complaints).toEqual([]);
      await Promise.all([page, built].map((each) => each.context().close()));
    }
  });

  it('is asked for by keyboard, has an address that brings it back, and prints on two pages', async () => {
    const { page } = await site.open('/brief/');
    await page.focus('#where');
    await page.keyboard.type('BINUH');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await composed(page);
    expect(await page.textContent('h1')).toBe('BINUH, Haiti, for police, in planning');
    expect(await page.textContent('.order')).toContain('Phase: planning.');
    const before = await briefText(page);
    const { page: shared } = await site.open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await briefText(await composed(shared))).toBe(before);
    expect(await countPages(shared)).toBeLessThanOrEqual(2);
    await Promise.all([page, shared].map((each) => each.context().close()));
  });

  it('changes with the form, and comes back by the back button', async () => {
    const { page } = await site.open('/brief/compose/?country=haiti');
    await composed(page);
    await page.click('.change > summary');
    await page.click('#brief-form summary');
    await page.check('input[value=elections]');
    await page.click('#brief-form button');
    await page.waitForFunction(() => document.querySelector('.order')?.textContent.includes('Functions: elections'));
    expect(new URL(page.url()).search).toBe('?country=haiti&function=elections');
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('.order')?.textContent.includes('Functions'));
    await page.context().close();
  });

  it('says so if there is no such place, and without JavaScript leads to the briefs that are built', async () => {
    const { page } = await site.open('/brief/compose/?country=atlantis');
    await page.waitForFunction(() => document.querySelector('.state')?.textContent.includes('did not load'));
    await page.context().close();
    const { page: plain } = await site.open('/brief/compose/?country=haiti', { javaScriptEnabled: false });
    await plain.click('.ready a[href$="/brief/haiti/police/"]');
    expect(await plain.textContent('h1')).toBe('Haiti, for police');
    await plain.context().close();
  });
});

describe('a reader’s own brief', () => {
  const titles = (page: Page) => page.locator('#items a').allTextContents();

  it('grows from the pages of entries, is ordered, loses an item and gets it back, and is kept', async () => {
    const { page, complaints } = await site.open('/lessons/hti-03/');
    await page.click('text=Add to my brief');
    await page.waitForSelector('#items li');
    expect(await page.textContent('#message')).toContain('Added: HTI-03');
    expect(new URL(page.url()).search).toBe('');
    await page.click('#message a');
    expect(new URL(page.url()).pathname).toBe('/lessons/hti-03/');
    await page.goto(`${site.address}/brief/mine/?add=practice:liaison-officers`);
    await page.waitForSelector('#items li:nth-child(2)');
    const [first, second] = await titles(page);
    await page.focus('#items li:nth-child(2) [data-action=up]');
    await page.keyboard.press('Enter');
    await page.waitForFunction((title) => document.querySelector('#items a')?.textContent === title, second);
    expect(await titles(page)).toEqual([second, first]);
    await page.click('#items li:nth-child(1) [data-action=remove]');
    await page.waitForFunction(() => document.querySelectorAll('#items li').length === 1);
    await page.click('#message button');
    await page.waitForFunction(() => document.querySelectorAll('#items li').length === 2);
    await page.reload();
    await page.waitForSelector('#items li:nth-child(2)');
    expect(await titles(page)).toEqual([second, first]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is one document with each entry whole, its citations, and no second id or first heading', async () => {
    const { page } = await site.open('/brief/mine/?items=lesson:hti-03,case:haiti');
    await page.waitForSelector('.item:nth-child(2) h2');
    const text = await page.textContent('#document');
    expect(text).toContain('What happened');
    expect(text).toContain('Challenges Forum 2012');
    expect(text).toContain(`${site.address}/lessons/hti-03/`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.length - new Set(ids).size;
    })).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.tools')).toBe(false);
    expect(await page.isVisible('.item h2 >> nth=0')).toBe(true);
    await page.context().close();
  });

  it('that somebody shared does not take the place of one’s own until one keeps it', async () => {
    const { page } = await site.open('/brief/mine/?add=lesson:hti-01');
    await page.waitForSelector('#items li');
    await page.goto(`${site.address}/brief/mine/?items=lesson:tcd-01,lesson:nowhere-99`);
    await page.waitForSelector('#items li:nth-child(2)');
    expect(await page.textContent('#document')).toContain('could not be fetched');
    await page.click('text=Back to my own');
    await page.waitForSelector('#items li');
    expect((await titles(page)).join()).toContain('HTI-01');
    await page.goto(`${site.address}/brief/mine/?items=lesson:tcd-01`);
    await page.click('#message button');
    await page.waitForFunction(() => document.querySelectorAll('#items li').length === 2);
    expect((await titles(page)).map((title) => title.slice(0, 6))).toEqual(['HTI-01', 'TCD-01']);
    await page.context().close();
  });
});
