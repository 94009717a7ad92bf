import type { Page } from 'playwright-core';

/** Finds what makes a page wider than its window; empty if it fits. */
export const findSideways = (page: Page): Promise<{ rule: string; element: string; message: string }[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const widest = [...document.querySelectorAll('body *')].find((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [{ rule: 'sideways', element: widest?.outerHTML.slice(0, 120) ?? '', message: `is ${scrollWidth} pixels wide in a window of ${clientWidth}` }];
  });
