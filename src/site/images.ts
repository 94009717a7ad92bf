import type { APIRoute, GetStaticPaths } from 'astro';
import { readImage } from '#core/load/read-images.ts';
import type { Image } from '#core/library.ts';
import { library } from './library.ts';

/** Returns the paths of the images of one format, for a route that ends with it: only so the development server takes them for files. */
export const imagePathsOf = (format: NonNullable<Image['format']>): GetStaticPaths => () =>
  library.images.flatMap((image) => {
    const name = /^images\/(.+)\.(\w+)$/.exec(image.path);
    return name?.[2] === format ? [{ params: { name: name[1] }, props: { image } }] : [];
  });

/** Answers with an image of `content/images/`, as it is. */
export const getImage: APIRoute<{ image: Image }> = async ({ props: { image } }) =>
  new Response(await readImage(image), { headers: { 'Content-Type': `image/${image.format === 'jpg' ? 'jpeg' : image.format}` } });
