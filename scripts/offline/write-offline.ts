import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import type { LibraryFile } from '../../src/client/offline/caches.ts';
import { buildFolder } from './build-folder.ts';
import { bundleScript } from './bundle-script.ts';
import { readSite, type SiteFiles } from './site-files.ts';

/**
 * Writes what makes a built site work without a network: `concordance.zip`, the site as a folder; `offline/library.zip`
 * and `library.json`, the site as one file for the browser to keep; `sw.js`, the service worker.
 * @param base of the site, with a slash at the end
 */
export async function writeOffline(site: string, base: string, now: Date): Promise<void> {
  const files = await readSite(site);
  const version = versionOf(files);
  const folder = zip(await buildFolder(site, files, base), now);
  await writeFile(join(site, 'concordance.zip'), folder);
  const page = join(site, 'offline/index.html');
  const told = (await readFile(page, 'utf8')).replace(/(<span data-size="folder">)[^<]*/, `$1${(folder.length / 1e6).toFixed(1)} MB`);
  await writeFile(page, told);
  files.set('offline/index.html', new TextEncoder().encode(told));
  const library = zip(files, now);
  const about: LibraryFile = { version, built: now.toISOString().slice(0, 10), bytes: library.length, pages: [...files.keys()].filter((path) => path.endsWith('.html')).length };
  await mkdir(join(site, 'offline'), { recursive: true });
  await writeFile(join(site, 'offline/library.zip'), library);
  await writeFile(join(site, 'offline/library.json'), JSON.stringify(about));
  const assets = [...told.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g)].map(([, address = '']) => address);
  await writeFile(join(site, 'sw.js'), await bundleScript('src/client/offline/worker.ts', { SITE: { version, base, shell: [`${base}offline/`, `${base}icon.svg`, ...assets] } }));
}

function versionOf(files: SiteFiles): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 12);
}

/** What is packed already gains nothing. */
const packed = /\.(png|jpg|webp|woff2|xlsx|pf_fragment|pf_index|pf_meta|pagefind)$/;

const zip = (files: SiteFiles, mtime: Date): Uint8Array =>
  zipSync(Object.fromEntries([...files].map(([path, content]): [string, Zippable[string]] => [path, [content, { mtime, level: packed.test(path) ? 0 : 6 }]])));
