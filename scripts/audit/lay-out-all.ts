import type { Page } from 'playwright-core';

/** Lays out what a page lays out only when it comes near the screen, as if a reader had come there. */
export const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // Made by a script and not by the page, so no policy stands against it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
