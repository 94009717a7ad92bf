import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

/**
 * Gives a page the files of a folder as a folder on the computer of whoever sits before it. A picker of folders can't be
 * driven without a screen, so it answers with the page's own file system, which the browser offers by the same interface.
 */
export async function offerFolder(page: Page, folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = await Promise.all(paths.map(async (path) => [`content${path.slice(folder.length).replaceAll('\\', '/')}`, await readFile(path, 'utf8')] as const));
  await page.evaluate(async (written) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of written) {
      let parent = root;
      const parts = path.split('/');
      for (const part of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(part, { create: true });
      const file = await (await parent.getFileHandle(parts.at(-1)!, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
    Object.assign(window, { showDirectoryPicker: () => root });
  }, files);
}

/** Writes one of the page's files back below a folder and returns its text. @throws if it is not there */
export async function takeBack(page: Page, path: string, folder: string): Promise<string> {
  const text = await page.evaluate(async (parts) => {
    let parent = await (await navigator.storage.getDirectory()).getDirectoryHandle('content');
    for (const part of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(part);
    return (await (await parent.getFileHandle(parts.at(-1)!)).getFile()).text();
  }, path.split('/'));
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
  return text;
}
