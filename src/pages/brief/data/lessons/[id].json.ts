import { lessonFiles } from '#site/brief-files.ts';

export const getStaticPaths = lessonFiles.paths;
export const GET = lessonFiles.get;
