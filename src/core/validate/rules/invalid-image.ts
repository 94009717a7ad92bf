import type { Diagnostic } from '../../diagnostic.ts';
import { type Image, type Library, mostImageBytes } from '../../library.ts';

/** More is sharper than any screen shows, and costs its reader memory. */
const mostPixels = 4096;

/** A file of `content/images/` is what its name says, in a format that every browser shows, and small enough for a telephone. */
export function* invalidImage(library: Library): Generator<Diagnostic> {
  for (const image of library.images) {
    const fault = faultOf(image);
    if (fault) yield { severity: 'error', file: image.file, ...fault };
  }
}

function faultOf({ path, size, format, width = 0, height = 0 }: Image): Pick<Diagnostic, 'rule' | 'message' | 'hint'> | undefined {
  const ending = /\.([^./]*)$/.exec(path)?.[1] ?? '';
  if (!/^images\/[a-z0-9]+(-[a-z0-9]+)*\.(png|jpg|webp)$/.test(path))
    return { rule: 'image-name', message: `Unexpected name \`${path}\`, expected lower-case letters, digits and hyphens, and .png, .jpg or .webp, right in content/images`, hint: 'Rename the file, as in `images/camp-plan.png`.' };
  if (size > mostImageBytes)
    return { rule: 'image-size', message: `Unexpected image of ${Math.ceil(size / 1024)} KB, expected at most ${mostImageBytes / 1024}`, hint: 'Make it smaller: 1,600 pixels are enough, saved as .webp, or as .jpg of middling quality.' };
  if (!format || !width || !height)
    return { rule: 'image-format', message: 'Unexpected kind of file, expected a whole image in the format PNG, JPEG or WebP', hint: 'Open it in an image editor and save it as .png, .jpg or .webp; to rename it is not enough.' };
  if (format !== ending)
    return { rule: 'image-format', message: `Unexpected format ${format} of a file named .${ending}, expected the format that its name says`, hint: `Rename it to end in .${format}, in the entries too.` };
  if (Math.max(width, height) > mostPixels)
    return { rule: 'image-size', message: `Unexpected image of ${width} × ${height} pixels, expected at most ${mostPixels} a side`, hint: 'Make it smaller: 1,600 pixels are enough.' };
  return undefined;
}
