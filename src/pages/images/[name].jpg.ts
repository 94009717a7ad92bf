import { getImage, imagePathsOf } from '#site/images.ts';

export const getStaticPaths = imagePathsOf('jpg');
export const GET = getImage;
