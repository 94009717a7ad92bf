import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { imageSize } from 'image-size';
import { type Image, mostImageBytes } from '../library.ts';

/** Reads what kind of images `content/images/` holds, by their bytes; none if there is no such folder. Links are left to `readFiles`. */
export async function readImages(folder: string): Promise<Image[]> {
  const found = await readdir(join(folder, 'images'), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = found.filter((file) => file.isFile() && !/^[_.]/.test(file.name)).map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
  const images: Image[] = [];
  for (const path of paths.sort()) {
    const inside = relative(process.cwd(), join(folder, path));
    const file = (inside.startsWith('..') ? join(folder, path) : inside).split(sep).join('/');
    // What can't be read is no image; the rule that asks for one says so.
    const size = await stat(file).then((found) => found.size, () => 0);
    const bytes = size > mostImageBytes ? undefined : await readFile(file).catch(() => undefined);
    images.push({ path, file, size, ...(bytes ? describe(bytes) : {}) });
  }
  return images;
}

const signatures: readonly (readonly [NonNullable<Image['format']>, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/], ['jpg', /^\xff\xd8\xff/], ['webp', /^RIFF.{4}WEBP/s],
];

/** Tells format and dimensions from the bytes, whatever the name says. */
function describe(bytes: Uint8Array): Pick<Image, 'format' | 'width' | 'height'> {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  const format = signatures.find(([, signature]) => signature.test(start))?.[0];
  if (!format) return {};
  try {
    const { width, height } = imageSize(bytes);
    return { format, width, height };
  } catch {
    return {};
  }
}

/** Reads the bytes of an image. @throws if it is gone */
export const readImage = async ({ file }: Image): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(file));
