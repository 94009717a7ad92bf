import { getImage, imagePathsOf } from '#site/images.ts';

export const getStaticPaths = imagePathsOf('webp');
export const GET = getImage;
