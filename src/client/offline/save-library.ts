import { cacheNames, libraryCaches, type LibraryFile, libraryPath, savedAs } from './caches.ts';

/**
 * Loads the library and keeps it as the one file that it is: to write its thousands of pages singly takes minutes. The
 * old one stays until the new one is whole.
 * @param onProgress told the share that has come, from 0 to 1
 * @throws if the network breaks off or there is no room; nothing of the new one is kept then
 */
export async function saveLibrary(base: string, library: LibraryFile, onProgress: (share: number) => void): Promise<void> {
  const response = await fetch(base + libraryPath, { cache: 'no-store' });
  if (!response.ok || !response.body) throw new Error(`The library could not be loaded (${response.status}).`);
  const name = cacheNames.library + library.version;
  await caches.delete(name);
  try {
    const cache = await caches.open(name);
    let come = 0;
    const counted = response.body.pipeThrough(new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        come += chunk.length;
        onProgress(Math.min(1, come / library.bytes));
        controller.enqueue(chunk);
      },
    }));
    await cache.put(base + libraryPath, new Response(counted, { headers: { 'Content-Type': 'application/zip' } }));
    if (come < library.bytes) throw new Error('The connection broke off before the library had come.');
    await cache.put(base + savedAs, Response.json(library));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  for (const old of await libraryCaches()) if (old !== name) await caches.delete(old);
}

/** Takes saved libraries away. */
export async function removeLibrary(): Promise<void> {
  for (const name of await libraryCaches()) await caches.delete(name);
}
