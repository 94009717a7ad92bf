import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startBrowser } from '../start-browser.ts';
import { serveFolder } from '../static-server.ts';
import { openLane, type Lane, type TakePicture } from './check-in-browser.ts';
import { checkHtml } from './check-html.ts';
import { openLinkCheck } from './check-links.ts';
import { browserChecks, type CheckName } from './checks.ts';
import { fileOf } from './list-pages.ts';
import type { Problem } from './problem.ts';

interface Options {
  /** How many windows of the browser. */
  lanes?: number;
  /** Told after each page how many are done, and what was found on it. */
  report?: (done: number, problems: readonly Problem[]) => void;
  takePicture?: TakePicture;
}

/**
 * Checks pages of a built site, several at a time.
 * @param paths below the site's root
 * @returns every problem, in the order of the pages
 * @throws if there is no browser
 */
export async function runAudit(site: string, paths: readonly string[], names: readonly CheckName[], { lanes = 3, report = () => {}, takePicture }: Options = {}): Promise<Problem[]> {
  const wanted = new Set(names);
  const checkLinks = openLinkCheck(site);
  const found = new Map<string, Problem[]>();
  const { server, address } = await serveFolder(resolve(site));
  const browser = browserChecks.some((name) => wanted.has(name)) ? await startBrowser() : undefined;
  const waiting = [...paths];
  const work = async (lane?: Lane) => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const html = readFileSync(join(site, fileOf(path)), 'utf8');
      const problems = [
        ...(wanted.has('html') ? await checkHtml(path, html) : []),
        ...(wanted.has('links') ? checkLinks(path, html) : []),
        ...((await lane?.check(path)) ?? []),
      ];
      found.set(path, problems);
      report(found.size, problems);
    }
    await lane?.close();
  };
  try {
    await Promise.all(Array.from({ length: browser ? lanes : 1 }, async () => work(browser && (await openLane(browser, address, wanted, takePicture)))));
  } finally {
    await browser?.close();
    server.close();
  }
  return paths.flatMap((path) => found.get(path) ?? []);
}
