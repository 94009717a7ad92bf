import { termFiles } from '#site/brief-files.ts';

export const getStaticPaths = termFiles.paths;
export const GET = termFiles.get;
