import type { Library } from '../library.ts';
import { listAddresses } from './list-addresses.ts';

/** Returns the list of published addresses with the promised addresses of a library added, sorted; none is ever taken out. */
export const recordPermalinks = (library: Library): string[] =>
  [...new Set([...library.permalinks.map(({ address }) => address), ...listAddresses(library).promised])].sort();
