import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { loadLibrary } from '#core/load/load-library.ts';
import { latestDay } from '#core/validate/latest-day.ts';
import { formatRedirects } from '#core/permalinks/format-redirects.ts';
import { formatText } from '#core/validate/reporters/text.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { formatHeaders } from '#site/headers.ts';
import { exitWith } from './exit-with.ts';
import { indexSearch } from './index-search.ts';
import { writeOffline } from './offline/write-offline.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: 'dist' } } });
const out = resolve(values.out);
const work = resolve('.build', String(process.pid));
const fresh = join(work, 'site');

try {
  const library = await loadLibrary(values.content);
  const diagnostics = runRules(library, latestDay(new Date()));
  if (diagnostics.length > 0) console.error(formatText(diagnostics));
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new Error(`Nothing was built; ${values.out} is as it was.`);
  process.env['CONTENT'] = values.content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ outDir: fresh, logLevel: 'warn' });
  const records = await indexSearch(library, fresh);
  const base = ['', ...(process.env['BASE'] ?? '').split('/').filter(Boolean)].join('/');
  await writeFile(join(fresh, '_redirects'), formatRedirects(library.redirects, base));
  await writeFile(join(fresh, '_headers'), formatHeaders(await pageFolders(fresh), base));
  await writeOffline(fresh, `${base}/`, new Date());
  await replace(out, fresh, join(work, 'old'));
  console.log(`Built ${values.out}: ${library.entries.length} entries, ${library.lessons.length} lessons, ${records} search records.`);
} catch (error) {
  exitWith(error);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Returns the names of the folders of a site in which there are pages. */
async function pageFolders(site: string): Promise<string[]> {
  const pages = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html')).map((path) => path.split(sep)[0] ?? '');
  return [...new Set(pages.filter((name) => !name.endsWith('.html')))].sort();
}

/** Puts a finished site in the place of the last one, which stays if that fails. */
async function replace(target: string, finished: string, aside: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const hadOne = await move(target, aside).then(() => true, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return false;
    throw error;
  });
  try {
    await move(finished, target);
  } catch (error) {
    if (hadOne) await move(aside, target);
    throw error;
  }
}

/** Moves a folder, to another disk too. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  });
}
