import { setOptions, unzip } from 'unzipit';

/** A zip file of which single entries can be read. */
export interface Archive {
  /** Returns the content of an entry; undefined if there is none of that name. */
  read: (name: string) => Promise<ArrayBuffer | undefined>;
}

// A service worker can't start others.
setOptions({ useWorkers: false });

/**
 * Opens a zip file by its directory; the browser reads no more of a stored file than is asked for.
 * @throws if it is no zip file
 */
export async function openArchive(file: Blob): Promise<Archive> {
  const { entries } = await unzip(file).catch((cause: unknown) => {
    throw new Error('The saved library is no zip file.', { cause });
  });
  return { read: async (name) => (Object.hasOwn(entries, name) ? entries[name]?.arrayBuffer() : undefined) };
}
