import { comparisonPaths, getJson } from '#site/comparison-files.ts';

export const getStaticPaths = comparisonPaths;
export const GET = getJson;
