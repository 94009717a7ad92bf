import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { toFolderPage } from './folder-page.ts';
import type { SiteFiles } from './site-files.ts';

const text = new TextDecoder();
const bytes = new TextEncoder();

/** What scripts fetch: a page from a folder may not, but it may load a script that holds it. */
const fetched = /\.(json|pf_fragment)$/;

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
      folder.set(path, bytes.encode(toFolderPage(page, path, base)));
    } else if (fetched.test(path)) {
      folder.set(`${path}.js`, bytes.encode(`concordanceFile(${JSON.stringify(path)},"${Buffer.from(content).toString('base64')}")`));
      if (path.startsWith('data/')) folder.set(path, content);
    } else if (!/^(pagefind\/|offline\/|sw\.js|manifest\.webmanifest|opensearch\.xml)/.test(path)) folder.set(path, content);
  }
  for (const path of scripts) folder.set(path, bytes.encode(await bundleScript(join(site, path))));
  folder.set('folder.js', bytes.encode(await bundleScript('src/client/offline/folder.ts')));
  return folder;
}
