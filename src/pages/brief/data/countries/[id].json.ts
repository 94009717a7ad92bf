import { countryFiles } from '#site/brief-files.ts';

export const getStaticPaths = countryFiles.paths;
export const GET = countryFiles.get;
