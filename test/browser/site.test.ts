import { afterAll, describe, expect, it } from 'vitest';
import { openSite, phone } from './open-site.ts';

const site = await openSite();
afterAll(() => site.close());

describe('in the browser', () => {
  it('finds a lesson from the search box of any page, and the address can be shared', async () => {
    const { page } = await site.open('/missions/unmik/');
    await page.fill('header input[type=search]', 'JTOC Haiti');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#results li');
    expect(new URL(page.url()).search).toBe('?q=JTOC+Haiti');
    expect(await page.textContent('#results li:first-child a')).toContain('HTI-01');
    await page.click('#results li:first-child a');
    expect(await page.textContent('h1')).toContain('HTI-01');
    await page.goBack();
    await page.waitForSelector('#results li');
    expect(await page.inputValue('#query')).toBe('JTOC Haiti');
    await page.context().close();
  });

  it('narrows by facets, keeps them in the address, and reads them from it', async () => {
    const { page } = await site.open('/search/?q=handover&country=Haiti&kind=Lesson');
    await page.waitForSelector('#facets input[value=Haiti]:checked');
    const links = () => page.$$eval('#results li > a', (found) => found.map((link) => link.getAttribute('href')));
    expect((await links()).every((href) => href?.startsWith('/lessons/hti-'))).toBe(true);
    await page.check('#facets input[name=country][value=Kosovo]');
    await page.waitForFunction(() => [...document.querySelectorAll('#results li > a')].some((link) => link.getAttribute('href')?.startsWith('/lessons/kos-')));
    expect(new URL(page.url()).searchParams.getAll('country').sort()).toEqual(['Haiti', 'Kosovo']);
    await page.goBack();
    await page.waitForFunction(() => [...document.querySelectorAll('#results li > a')].every((link) => link.getAttribute('href')?.startsWith('/lessons/hti-')));
    await page.context().close();
  });

  it('answers as one types, marks the words, and leads through the results by keys', async () => {
    const { page } = await site.open('/search/');
    await page.keyboard.press('Tab');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('/');
    await page.keyboard.type('firewood patr', { delay: 20 });
    await page.waitForSelector('#results mark');
    expect(await page.$$eval('#results mark', (marks) => marks.map((mark) => mark.textContent?.toLowerCase()))).toContain('firewood');
    await page.waitForTimeout(600);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => [...document.querySelectorAll('#results li > a')].indexOf(document.activeElement!))).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#query')).toBe('');
    await page.context().close();
  });

  it('says under which other names it searched, and stops when told to', async () => {
    const { page } = await site.open('/search/?q=ONUCI');
    await page.waitForSelector('#notes button');
    expect(await page.textContent('#notes')).toContain('Also searched for: UNOCI');
    await page.click('#notes button');
    await page.waitForFunction(() => document.querySelector('#notes')?.textContent?.startsWith('Other names were not'));
    expect(page.url()).toContain('exact=1');
    await page.context().close();
  });

  it('groups and sorts', async () => {
    const { page } = await site.open('/search/?q=handover&group=kind');
    await page.waitForSelector('#results .group h2');
    expect(await page.$$eval('#results .group h2', (titles) => titles.map((title) => title.textContent).join())).toMatch(/Lesson \d+/);
    await page.goto(`${site.address}/search/?q=handover&sort=oldest`);
    await page.waitForSelector('#results li');
    const oldest = await page.textContent('#results li');
    await page.selectOption('select[name=sort]', 'newest');
    await page.waitForFunction((before) => document.querySelector('#results li')?.textContent !== before, oldest);
    expect(page.url()).toContain('sort=newest');
    await page.context().close();
  });

  it('says how a misspelt word was read, and says when nothing fits', async () => {
    const { page } = await site.open('/search/?q=minsutah');
    await page.waitForSelector('#results li');
    expect(await page.textContent('#status')).toContain('“minsutah” was read as “minustah”.');
    await page.fill('#query', 'xqzzkw vvbbnq');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Nothing fits'));
    await page.context().close();
  });

  it('reads without JavaScript, and search says what to do', async () => {
    const { page } = await site.open('/lessons/hti-03/', { viewport: phone, javaScriptEnabled: false });
    expect(await page.textContent('main')).toContain('What to do');
    await page.goto(`${site.address}/search/`);
    expect(await page.textContent('noscript, main')).toContain('Search needs JavaScript');
    await page.context().close();
  });

  it('shows one card a cell on a phone, not a table to push sideways', async () => {
    const { page } = await site.open('/compare/command-and-control/', { viewport: phone });
    expect(await page.$eval('tbody td', (cell) => getComputedStyle(cell).display)).toBe('grid');
    expect(await page.$eval('tbody td', (cell) => getComputedStyle(cell, '::before').content)).toBe('"UN"');
    await page.context().close();
  });
});
