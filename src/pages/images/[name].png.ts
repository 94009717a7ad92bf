import { getImage, imagePathsOf } from '#site/images.ts';

export const getStaticPaths = imagePathsOf('png');
export const GET = getImage;
