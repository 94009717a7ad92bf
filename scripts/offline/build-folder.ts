import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { toFolderPage } from './folder-page.ts';
import type { SiteFiles } from './site-files.ts';

const text = new TextDecoder();
const bytes = new TextEncoder();

/** What scripts fetch besides pages of entries: a page from a folder may not, but it may load a script that holds it. */
const fetched = /\.(json|pf_fragment)$/;

const addsToBrief = '<a class="add" ';

/** Returns what stands between the head and the foot of a page. */
const textOf = (page: string): string => /<main[^]*<\/main>/.exec(page)?.[0] ?? '';

/** Returns a script that hands a file over to `folder.ts`: text as it is, which packs better, other content as base64. */
const asScript = (path: string, content: Uint8Array): string =>
  path.endsWith('.pf_fragment') ? `concordanceFile(${JSON.stringify(path)},"${Buffer.from(content).toString('base64')}",1)` : `concordanceFile(${JSON.stringify(path)},${JSON.stringify(text.decode(content))})`;

/**
 * Turns a built site into one that works from a folder, without a server.
 * @param base of the site, with a slash at the end
 */
export async function buildFolder(site: string, files: SiteFiles, base: string): Promise<SiteFiles> {
  const folder: SiteFiles = new Map();
  const scripts = new Set<string>();
  for (const [path, content] of files) {
    if (path.endsWith('.html')) {
      const page = text.decode(content);
      for (const [, source = ''] of page.matchAll(/<script type="module" src="([^"]+)"/g)) scripts.add(source.slice(base.length));
      const adapted = toFolderPage(page, path, base);
      folder.set(path, bytes.encode(adapted));
      // What a reader may add to a brief of their own, which takes the page's text in.
      if (page.includes(addsToBrief)) folder.set(`${path}.js`, bytes.encode(asScript(path, bytes.encode(textOf(adapted)))));
    } else if (fetched.test(path)) {
      folder.set(`${path}.js`, bytes.encode(asScript(path, content)));
      if (path.startsWith('data/')) folder.set(path, content);
    } else if (!/^(pagefind\/|offline\/|sw\.js|manifest\.webmanifest|opensearch\.xml)/.test(path)) folder.set(path, content);
  }
  for (const path of scripts) folder.set(path, bytes.encode(await bundleScript(join(site, path))));
  folder.set('folder.js', bytes.encode(await bundleScript('src/client/offline/folder.ts')));
  return folder;
}
