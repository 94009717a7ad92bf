import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/static-server.ts';
import { watchPage } from '../../scripts/audit/watch-page.ts';
import { startBrowser } from '../../scripts/start-browser.ts';

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 900 };

/** A page that was opened, and what the browser complained of: errors, breaches of the policy, requests that left the site. */
export interface OpenPage {
  page: Page;
  complaints: string[];
  /** Addresses that the page asked for, in order. */
  requests: string[];
}

/** A built site that is served, and a browser that opens its pages. */
export interface OpenSite {
  address: string;
  browser: Browser;
  /** Opens a page in a context of its own; close it by `page.context().close()`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  close: () => Promise<void>;
}

/** Serves a built site and starts the browser; screenshots go to `.screenshots/`. */
export async function openSite(folder = 'dist'): Promise<OpenSite> {
  const { server, address } = await serveFolder(resolve(folder));
  const browser = await startBrowser();
  await mkdir('.screenshots', { recursive: true });
  return {
    address,
    browser,
    open: async (path, options = {}) => {
      const page = await (await browser.newContext({ viewport: desk, ...options })).newPage();
      const { complaints, requests } = watchPage(page, address);
      await page.goto(address + path);
      return { page, complaints, requests };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
