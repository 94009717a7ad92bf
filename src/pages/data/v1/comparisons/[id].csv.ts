import { comparisonPaths, getCsv } from '#site/comparison-files.ts';

export const getStaticPaths = comparisonPaths;
export const GET = getCsv;
