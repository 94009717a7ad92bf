import { type Archive, openArchive } from './archive.ts';
import { libraryCaches, libraryPath, savedAs } from './caches.ts';
import { contentType } from './content-type.ts';

let opened: { name: string; archive: Archive } | undefined;

/** Returns the saved library, opened once; undefined if none is saved whole. */
async function openSaved(base: string): Promise<Archive | undefined> {
  const names = await libraryCaches();
  if (opened && names.includes(opened.name)) return opened.archive;
  opened = undefined;
  for (const name of names) {
    const cache = await caches.open(name);
    const file = (await cache.match(base + savedAs)) && (await cache.match(base + libraryPath));
    if (file) opened = { name, archive: await openArchive(await file.blob()) };
  }
  return opened?.archive;
}

/**
 * Answers from the saved library.
 * @param base of the site, with a slash at the end
 * @param path below it, as in `lessons/hti-03/`
 * @returns undefined if no library is saved, or it has no such file
 */
export async function answerFromLibrary(base: string, path: string): Promise<Response | undefined> {
  const name = decodeURIComponent(path).replace(/(^|\/)$/, '$1index.html');
  const content = await (await openSaved(base))?.read(name);
  return content && new Response(content, { headers: { 'Content-Type': contentType(name) } });
}
