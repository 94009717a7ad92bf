import { splitAddress } from '#core/addresses.ts';
import { findUncitedPassages } from '#core/permalinks/uncited-passages.ts';
import { library } from './library.ts';

/** Passages that keep their place on the page of their source though nothing cites them any more. */
export const uncitedPassages = findUncitedPassages(library);

/** Parts of pages that have moved, by the path of the page on which they were. */
export const movedParts: ReadonlyMap<string, readonly { id: string; to: string }[]> = Map.groupBy(
  library.redirects.filter(({ from }) => from.includes('#')).map(({ from, to }) => ({ path: splitAddress(from)[0], id: splitAddress(from)[1], to })),
  ({ path }) => path,
);
