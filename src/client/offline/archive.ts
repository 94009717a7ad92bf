import { inflateSync } from 'fflate';

/** Where an entry lies in a zip file, from its local header on, and how large it is as it lies there, in bytes. */
interface Place { start: number; end: number; size: number; packed: boolean }

/** A zip file of which single entries can be read. */
export interface Archive {
  /** Returns the content of an entry; undefined if there is none of that name. */
  read: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
/** Sizes of headers without their names, in bytes. */
const sizes = { local: 30, central: 46, end: 22 } as const;

/**
 * Opens a zip file by its directory, which stands at its end; the browser reads no more of a stored file than is asked
 * for. Of the methods of packing it knows the two that everybody uses, none and deflate.
 * @throws if it is no zip file
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function openArchive(file: Blob): Promise<Archive> {
  const tail = await viewOf(file.slice(Math.max(0, file.size - sizes.end)));
  if (tail.byteLength < sizes.end || tail.getUint32(0, true) !== signatures.end) throw new Error('The saved library is no zip file.');
  const directory = tail.getUint32(16, true);
  const places = readDirectory(await viewOf(file.slice(directory, file.size - sizes.end)), directory);
  return {
    read: async (name) => {
      const place = places.get(name);
      if (!place) return undefined;
      const view = await viewOf(file.slice(place.start, place.end));
      if (view.getUint32(0, true) !== signatures.local) throw new Error(`The saved library is damaged at ${name}.`);
      const begin = sizes.local + view.getUint16(26, true) + view.getUint16(28, true);
      const content = new Uint8Array(view.buffer as ArrayBuffer, begin, place.size);
      return place.packed ? inflateSync(content) as Uint8Array<ArrayBuffer> : content;
    },
  };
}

const viewOf = async (part: Blob): Promise<DataView> => new DataView(await part.arrayBuffer());

/** Reads the directory: an entry ends where the next begins, the last where the directory does. */
function readDirectory(view: DataView, directory: number): Map<string, Place> {
  const text = new TextDecoder();
  const entries: { name: string; start: number; size: number; packed: boolean }[] = [];
  for (let at = 0; at + sizes.central <= view.byteLength && view.getUint32(at, true) === signatures.central;) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    entries.push({ name: text.decode(new Uint8Array(view.buffer, at + sizes.central, name)), start: view.getUint32(at + 42, true), size: view.getUint32(at + 20, true), packed: view.getUint16(at + 10, true) !== 0 });
    at += sizes.central + name + extra + comment;
  }
  return new Map(entries.map(({ name, ...entry }, index) => [name, { ...entry, end: entries[index + 1]?.start ?? directory }]));
}
