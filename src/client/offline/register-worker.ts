import { libraryCaches, type LibraryFile, savedAs } from './caches.ts';

const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');

/** The site's base, with a slash at the end; empty in a folder without a server, which has no manifest. */
export const base = manifest ? new URL('.', manifest.href).pathname : '';

/** Returns what the saved library says of itself; undefined if none is saved whole. */
export async function readSaved(): Promise<LibraryFile | undefined> {
  for (const name of 'caches' in window ? await libraryCaches() : []) {
    const saved = await (await caches.open(name)).match(base + savedAs);
    if (saved) return (await saved.json()) as LibraryFile;
  }
  return undefined;
}

/** Returns the state of the library on the site. @throws without a network */
export const readLatest = async (): Promise<LibraryFile> => (await fetch(`${base}offline/library.json`, { cache: 'no-cache' })).json() as Promise<LibraryFile>;

/** Says on pages with room for it that the saved library is older than the site. */
async function tellUpdate(): Promise<void> {
  const notice = document.querySelector<HTMLElement>('[data-offline-notice]');
  const saved = notice && (await readSaved());
  if (!saved) return;
  const { version } = await readLatest();
  notice.hidden = version === saved.version;
}

/** Sees to the worker once the page stands. */
function begin(): void {
  void navigator.serviceWorker.register(`${base}sw.js`).catch(() => undefined);
  void tellUpdate().catch(() => undefined);
}
if (base && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
