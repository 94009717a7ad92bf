export { getShelf as GET } from '#site/brief-files.ts';
