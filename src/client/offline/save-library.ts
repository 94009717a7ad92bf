import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { cacheNames, libraryCaches, type LibraryFile, savedAs } from './caches.ts';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', wasm: 'application/wasm', png: 'image/png', webmanifest: 'application/manifest+json',
  csv: 'text/csv; charset=utf-8', xml: 'application/xml',
};

/**
 * Loads the library as one file and unpacks it into its cache while it comes. The old one stays until the new one is whole.
 * @param onProgress told the share that has come, from 0 to 1
 * @throws if the network breaks off or there is no room; nothing of the new one is kept then
 */
export async function saveLibrary(base: string, library: LibraryFile, onProgress: (share: number) => void): Promise<void> {
  const response = await fetch(`${base}offline/library.zip`, { cache: 'no-store' });
  if (!response.ok || !response.body) throw new Error(`The library could not be loaded (${response.status}).`);
  const name = cacheNames.library + library.version;
  await caches.delete(name);
  try {
    const cache = await caches.open(name);
    await unpack(response.body, library.bytes, onProgress, (path, bytes) => cache.put(base + path.replace(/(^|\/)index\.html$/, '$1'), responseOf(path, bytes)));
    await cache.put(base + savedAs, Response.json(library));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  for (const old of await libraryCaches()) if (old !== name) await caches.delete(old);
}

const responseOf = (path: string, bytes: Uint8Array<ArrayBuffer>): Response =>
  new Response(bytes, { headers: { 'Content-Type': types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream' } });

async function unpack(stream: ReadableStream<Uint8Array>, total: number, onProgress: (share: number) => void, put: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>): Promise<void> {
  let writing: Promise<void>[] = [];
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, last) => {
      if (error) throw error;
      chunks.push(chunk);
      if (last) writing.push(new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer().then((buffer) => put(file.name, new Uint8Array(buffer))));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  let come = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    unzip.push(value);
    come += value.length;
    await Promise.all(writing);
    writing = [];
    onProgress(Math.min(1, come / total));
  }
  unzip.push(new Uint8Array(), true);
  await Promise.all(writing);
  if (come < total) throw new Error('The connection broke off before the library had come.');
}

/** Takes saved libraries away. */
export async function removeLibrary(): Promise<void> {
  for (const name of await libraryCaches()) await caches.delete(name);
}
