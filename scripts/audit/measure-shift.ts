import type { Page } from 'playwright-core';

/** A part of a page that jumped while it loaded. */
export interface Shift {
  /** How far and how much of the window, as browsers count it. */
  value: number;
  /** The beginning of the HTML of the part. */
  element: string;
}

/** Returns what has jumped on a page since it was opened, without what followed a reader's touch. */
export const measureShift = (page: Page): Promise<Shift[]> =>
  page.evaluate(() => new Promise<Shift[]>((resolve) => {
    type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] };
    const found: Shift[] = [];
    const describe = (node?: Node): string => (node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 120) ?? '';
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[]) if (!hadRecentInput) found.push({ value, element: describe(sources[0]?.node) });
    }).observe({ type: 'layout-shift', buffered: true });
    // Two frames, after which the observer was told of what has happened.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(found), 50)));
  }));
