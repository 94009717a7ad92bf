import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#core/load/load-library.ts';
import { accessibilityChecks } from '#site/accessibility.ts';
import { findSamplePages } from '../../scripts/audit/sample-pages.ts';
import { mainContent } from './main-content.ts';
import { openSite, phone } from './open-site.ts';
import { readWithoutScript } from './read-without-script.ts';
import { findSideways } from '../../scripts/audit/find-sideways.ts';
import { onlyRules, runAxe } from '../../scripts/audit/run-axe.ts';
import { walkByTab } from './walk-by-tab.ts';

const site = await openSite();
afterAll(() => site.close());
const library = await loadLibrary('content');
const samples = findSamplePages('dist');
const typical = findSamplePages('dist', 'typical').map(({ path }) => path);
const some = ['/', '/lessons/hti-03/', '/functions/policing/', '/organizations/'];

/** Opens pages one after another under the same settings, and collects what each has to report. */
async function onEach(wanted: readonly string[], options: BrowserContextOptions, look: (page: Page) => Promise<unknown[]>): Promise<Record<string, unknown[]>> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const found: Record<string, unknown[]> = {};
  for (const path of wanted) {
    await page.goto(site.address + path);
    const reports = await look(page);
    if (reports.length > 0) found[path] = reports;
  }
  await context.close();
  return found;
}

/** For each check that the statement names: what is done, and on which pages. */
const tests: Record<keyof typeof accessibilityChecks, () => Promise<unknown>> = {
  contrast: async () => ({
    ...(await onEach(some, { contrast: 'more' }, (page) => runAxe(page, onlyRules('color-contrast-enhanced')))),
    ...(await onEach(some, { contrast: 'more', colorScheme: 'dark' }, (page) => runAxe(page, onlyRules('color-contrast-enhanced')))),
  }),
  spacing: () => onEach(typical, { viewport: phone, bypassCSP: true }, async (page) => {
    await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }' });
    return (await findSideways(page)).map(({ message }) => message);
  }),
  keyboard: () => onEach([...some, '/contribute/'], {}, walkByTab),
  skip: () => onEach(some, {}, async (page) => {
    await page.keyboard.press('Tab');
    const [text, seen] = await page.evaluate(() => [document.activeElement?.textContent, document.activeElement!.getBoundingClientRect().left >= 0]);
    return text === 'Skip to the text' && seen ? [] : [`the first stop is ${text}`];
  }),
  motion: () => onEach(some, { reducedMotion: 'reduce' }, (page) => page.evaluate(() => [...document.querySelectorAll('*')].flatMap((element) => {
    const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
    return scrollBehavior === 'smooth' || transitionDuration !== '0s' || animationName !== 'none' ? [element.tagName] : [];
  }))),
  forced: () => onEach(['/organizations/', '/lessons/'], { forcedColors: 'active' }, (page) => page.evaluate(() => [...document.querySelectorAll('main .mark, main .outcome span')].flatMap((sign) => {
    const { color, fill, borderTopStyle } = getComputedStyle(sign);
    const ground = getComputedStyle(document.body).backgroundColor;
    const seen = sign.tagName === 'svg' ? fill !== ground : color !== ground && borderTopStyle !== 'none';
    return seen ? [] : [sign.outerHTML.slice(0, 80)];
  }))),
  acronyms: () => onEach(['/lessons/hti-03/'], { hasTouch: true, viewport: phone }, async (page) => {
    const acronym = page.locator('main abbr', { hasText: /^MINUSTAH$/ });
    const shown = () => acronym.evaluate((element) => getComputedStyle(element, '::after').content);
    const meaning = 'United Nations Stabilization Mission in Haiti';
    const faults = (await acronym.getAttribute('title')) === meaning ? [] : ['pointing shows nothing'];
    if ((await shown()) !== 'none') faults.push('it is told before anybody asks');
    await acronym.tap();
    if (!(await shown()).includes(meaning)) faults.push('a tap shows nothing');
    await page.locator('h1').tap();
    await acronym.focus();
    if (!(await shown()).includes(meaning)) faults.push('the keyboard shows nothing');
    return faults;
  }),
  script: () => onEach(samples.map(({ path }) => path), { javaScriptEnabled: false }, (page) => readWithoutScript(page, mainContent(library, new URL(page.url()).pathname))),
};

describe('everybody can read it', () => {
  it('has a page of every type to look at', () => {
    expect(samples.map(({ type }) => type)).toEqual(expect.arrayContaining(['home', '404.html', 'lessons', 'lessons/*', 'cases/*', 'countries/*', 'compare/*', 'contribute/fields/*', 'search']));
  });

  for (const [id, { says }] of Object.entries(accessibilityChecks))
    it(says, { timeout: 300_000 }, async () => {
      expect(await tests[id as keyof typeof tests]()).toEqual({});
    });

  it('would miss what only a script shows', async () => {
    const { page } = await site.open('/lessons/hti-03/', { javaScriptEnabled: false });
    await page.evaluate(() => document.querySelector('main section')!.setAttribute('hidden', ''));
    expect((await readWithoutScript(page, mainContent(library, '/lessons/hti-03/'))).map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['does', 'hides']));
    await page.context().close();
  });
});
