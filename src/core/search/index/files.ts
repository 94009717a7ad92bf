import type { Facet } from '../records/record.ts';

/** `index.json`: what to ask for, and where. */
export interface Manifest {
  /** Name of the folder that holds the other files; it changes with them, so that they can be kept for ever. */
  folder: string;
  /** Number of records. */
  records: number;
  /** The first word of each `words-<n>.json`, in order. */
  shards: string[];
}

/** What stands in the name of an everyday word's thing between its first stem and all of them, so that it lies beside the word, in the same file. */
export const everydaySign = '~';

/** `words-<n>.json`: a stretch of the alphabet of stems, and of the things that have names. */
export interface Shard {
  /** Stem, or thing as in `@organization:unhcr`, or everyday word as in `mafia~mafia` → its postings. */
  words: Record<string, string>;
  /** First stem of a name → the names that begin so. */
  names: Record<string, NamedThing[]>;
}

/** A name: its stems, the thing that it stands for (none for lessons and sources), how that is called, and the number of its own record, -1 for an everyday word. */
export type NamedThing = [stems: string, thing: string, label: string, record: number];

/** `documents.json`: the records by their numbers. */
export interface Documents {
  /** Hashes of Pagefind's fragments: seven digits, and spaces where another record's has more to tell it from a third. */
  fragments: string;
  /** How much a record counts, one digit each, in tenths. */
  ranks: string;
  /** How many records each page has, in order, in base 36; absent numbers are one. */
  pages: string;
}

/** `facets.json`: facet → value → the records that have it, encoded as postings; years as a facet of their own. */
export type FacetFile = Record<Facet | 'year', Record<string, string>>;
