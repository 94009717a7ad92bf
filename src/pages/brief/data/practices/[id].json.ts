import { practiceFiles } from '#site/brief-files.ts';

export const getStaticPaths = practiceFiles.paths;
export const GET = practiceFiles.get;
