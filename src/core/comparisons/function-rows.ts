import type { Library } from '../library.ts';
import type { Heading } from './table.ts';

/** Returns a row for each function. */
export const functionRows = (library: Library): Heading[] =>
  library.find('function').map(({ id, data }) => ({ id, title: data.title, entry: { kind: 'function', id } }));
