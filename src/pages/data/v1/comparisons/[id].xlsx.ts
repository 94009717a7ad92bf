import { comparisonPaths, getXlsx } from '#site/comparison-files.ts';

export const getStaticPaths = comparisonPaths;
export const GET = getXlsx;
