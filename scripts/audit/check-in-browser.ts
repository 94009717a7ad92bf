import type { Browser, Page } from 'playwright-core';
import type { CheckName } from './checks.ts';
import { findSideways } from './find-sideways.ts';
import { measureShift } from './measure-shift.ts';
import type { Problem } from './problem.ts';
import { allRules, onlyRules, runAxe } from './run-axe.ts';
import { watchPage } from './watch-page.ts';

const windows = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 900 } } as const;
type WindowName = keyof typeof windows;
type Fault = Omit<Problem, 'page' | 'check'>;

/** A window that checks pages one after another. */
export interface Lane {
  check: (path: string) => Promise<Problem[]>;
  close: () => Promise<void>;
}

/** Takes a picture of a page in a window, in light or dark colors. */
export type TakePicture = (page: Page, path: string, name: `${WindowName}-${'light' | 'dark'}`) => Promise<unknown>;

/** Opens a window that checks pages of the site at an address, and may take pictures of each. */
export async function openLane(browser: Browser, address: string, wanted: ReadonlySet<CheckName>, takePicture?: TakePicture): Promise<Lane> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { complaints } = watchPage(page, address);

  const load = async (path: string) => {
    await page.goto(address + path);
    // What scripts fill in comes a while later.
    if ((await page.locator('script').count()) > 0) await page.waitForLoadState('networkidle');
    return measureShift(page);
  };
  const open = async (path: string, name: WindowName): Promise<Fault[]> => {
    await page.setViewportSize(windows[name]);
    await page.emulateMedia({ colorScheme: 'light' });
    let shifts = await load(path);
    // Where the browser paints while it reads depends on how busy the machine is; what is wrong with the page shows each time.
    if (shifts.length > 0) shifts = await load(path);
    await takePicture?.(page, path, `${name}-light`);
    return [
      ...shifts.map(({ value, element }) => ({ rule: 'layout-shift', element, message: `jumps by ${value.toFixed(4)} in a window ${windows[name].width} pixels wide` })),
      ...(await findSideways(page)),
      ...complaints.splice(0).map((message) => ({ rule: 'complaint', element: '', message })),
    ];
  };
  const turnDark = async (path: string, name: WindowName): Promise<void> => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await takePicture?.(page, path, `${name}-dark`);
  };

  const check = async (path: string): Promise<Problem[]> => {
    const found: [CheckName, Fault[]][] = [];
    const atDesk = wanted.has('open') || wanted.has('light') || wanted.has('dark');
    if (wanted.has('open') || wanted.has('narrow')) {
      found.push(['open', await open(path, 'phone')]);
      if (wanted.has('narrow')) found.push(['narrow', await runAxe(page, allRules)]);
      if (takePicture) await turnDark(path, 'phone');
    }
    if (atDesk) {
      found.push(['open', await open(path, 'desk')]);
      if (wanted.has('light')) found.push(['light', await runAxe(page, allRules)]);
      if (wanted.has('dark') || takePicture) await turnDark(path, 'desk');
      if (wanted.has('dark')) found.push(['dark', await runAxe(page, onlyRules('color-contrast', 'link-in-text-block'))]);
    }
    return found.filter(([name]) => wanted.has(name)).flatMap(([name, faults]) => faults.map((fault) => ({ page: path, check: name, ...fault })));
  };
  return { check, close: () => context.close() };
}
