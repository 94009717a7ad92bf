import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Finds the browser for the tests: `$CHROME`, else Debian's Chromium, else the one that comes as a package for Linux on x64.
 * @throws if there is none, saying what to install
 */
export async function findBrowserPath(): Promise<string> {
  const installed = [process.env['CHROME'], '/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((path) => path && existsSync(path));
  const executablePath = installed ?? (await packagedBrowser());
  if (!executablePath) throw new Error('The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium) or set CHROME to the path of a Chrome or Chromium.');
  return executablePath;
}

/** Starts the browser for the tests. @throws if there is none, saying what to install */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowserPath(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The package unpacks its libraries only where it believes to be on Lambda, and into the folder for temporary files.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  process.env['TMPDIR'] = await mkdtemp(join(tmpdir(), 'concordance-'));
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
