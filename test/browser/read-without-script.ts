import type { Page } from 'playwright-core';
import { layOutAll } from '../../scripts/audit/lay-out-all.ts';
import { type MainContent, plain } from './main-content.ts';

/** The pages on which something can only be done with a script; they have to say what to do without. */
const leadsOn = /^\/(?:search|admin|offline|brief\/compose|brief\/mine|compare\/build)\/$/;

/** What is hidden and should be: parts that moved, for who comes for them; the printed address; controls of a script, and the windows of the map on a phone. */
const hidden = '.moved, .address, .scripted, [data-offline-notice], #mine #list, .windows';

/** Opens all that is folded up on a page without a script, and returns what is missing of its content. */
export async function readWithoutScript(page: Page, { texts, links, cells }: MainContent): Promise<string[]> {
  await layOutAll(page);
  const shown = await page.evaluate((meantForOthers) => {
    const main = document.querySelector('main')!;
    for (const details of main.querySelectorAll('details')) details.open = true;
    const all = <Found extends HTMLElement>(selector: string) => [...main.querySelectorAll<Found>(selector)];
    const words = (element: HTMLElement) => element.innerText.trim();
    return {
      text: main.innerText,
      links: all<HTMLAnchorElement>('a[href]').map(({ pathname }) => pathname),
      cells: all('td[id]').filter((cell) => cell.checkVisibility() && words(cell) !== '').map(({ id }) => id),
      titles: all('h1').filter((title) => words(title) !== '').length,
      unseen: all('h1, h2, h3, a, td, th, p, dd').filter((element) => !element.checkVisibility() && element.textContent.trim() !== '' && !element.closest(meantForOthers)).map(({ outerHTML }) => outerHTML.slice(0, 90)),
      advice: all('noscript').map(words).join(' '),
    };
  }, hidden);
  const text = shown.text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const path = new URL(page.url()).pathname;
  return [
    ...texts.filter((wanted) => !text.includes(plain(wanted))).map((wanted) => `does not say: ${wanted.slice(0, 60)}`),
    ...links.filter((wanted) => !shown.links.includes(wanted)).map((wanted) => `does not lead to ${wanted}`),
    ...cells.filter((wanted) => !shown.cells.includes(wanted)).map((wanted) => `does not show the cell ${wanted}`),
    ...shown.unseen.map((html) => `hides ${html}`),
    ...(shown.titles === 1 && text.length > 50 ? [] : ['has no title, or next to no text']),
    ...(leadsOn.test(path) && shown.advice.length < 30 ? ['does not say what to do without a script'] : []),
  ];
}
