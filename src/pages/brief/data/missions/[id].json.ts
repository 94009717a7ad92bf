import { missionFiles } from '#site/brief-files.ts';

export const getStaticPaths = missionFiles.paths;
export const GET = missionFiles.get;
