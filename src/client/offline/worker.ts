/// <reference lib="webworker" />
/* The service worker: keeps the pages that were visited, and answers from a saved library when there is no network. */
import { cacheNames, mostVisited, patience } from './caches.ts';
import { answerFromLibrary } from './saved-library.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in when the site is built: the state of the site, its base with a slash at the end, and what must always be there. */
declare const SITE: { version: string; base: string; shell: string[] };

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheNames.shell).then((cache) => cache.addAll(SITE.shell)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const path = pathname.slice(SITE.base.length);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(SITE.base) || /^(admin|offline\/library|concordance\.zip)/.test(path)) return;
  event.respondWith(isForEver(path) ? keptFirst(request) : networkFirst(event));
});

/** Files whose names change with what they hold. */
const isForEver = (path: string): boolean => /^(_astro\/|pagefind\/(fragment|index|filter)\/|search\/[0-9a-f]{10}\/)/.test(path);

async function keptFirst(request: Request): Promise<Response> {
  return (await findKept(request)) ?? keep(request, await fetch(request));
}

/** Asks the network, but no longer than a reader would wait if there is a copy. */
async function networkFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const fresh = fetch(request).then((response) => keep(request, response));
  event.waitUntil(fresh.catch(() => undefined));
  const kept = await findKept(request);
  if (!kept) return fresh.catch(async (error: unknown) => (request.mode === 'navigate' && (await caches.match(`${SITE.base}offline/`))) || Promise.reject(error as Error));
  return Promise.race([fresh.catch(() => kept), new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience))]);
}

/** Looks for a copy: of the page as it was last visited, else of the saved library. The query of a page is its script's affair. */
const findKept = async (request: Request): Promise<Response | undefined> =>
  (await caches.match(request, { ignoreSearch: request.mode === 'navigate', ignoreVary: true })) ?? answerFromLibrary(SITE.base, new URL(request.url).pathname.slice(SITE.base.length)).catch(() => undefined);

async function keep(request: Request, response: Response): Promise<Response> {
  if (!response.ok || response.redirected) return response;
  const cache = await caches.open(cacheNames.visited);
  const { origin, pathname } = new URL(request.url);
  await cache.put(request.mode === 'navigate' ? origin + pathname : request, response.clone());
  const keys = await cache.keys();
  if (keys.length > mostVisited) await Promise.all(keys.slice(0, keys.length - mostVisited).map((old) => cache.delete(old)));
  return response;
}
