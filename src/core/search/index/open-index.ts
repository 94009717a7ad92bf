import { letterOf, type Vocabulary } from '../query/correct-word.ts';
import type { Facet } from '../records/record.ts';
import { type Documents, everydaySign, type FacetFile, type Manifest, type NamedThing, type Shard } from './files.ts';
import { decodePostings, type Posting } from './postings.ts';

/** An open index, which loads what is asked for, once. */
export interface OpenIndex {
  /** Number of records. */
  records: number;
  /** Returns the postings of a stem or thing; undefined if no record holds it. */
  postings: (word: string) => Promise<readonly Posting[] | undefined>;
  /** Returns the words that begin so and lie near in the alphabet. */
  beginningWith: (beginning: string) => Promise<string[]>;
  /** Returns the names that begin with a stem. */
  names: (stem: string) => Promise<readonly NamedThing[]>;
  vocabulary: (word: string) => Promise<Vocabulary>;
  documents: () => Promise<OpenDocuments>;
  facets: () => Promise<OpenFacets>;
}

/** What is known of the records by their numbers. */
export interface OpenDocuments {
  fragment: (record: number) => string;
  /** How much a record counts, from 0 to 1. */
  rank: (record: number) => number;
  /** The number of its page. */
  page: (record: number) => number;
}

/** Facet → value → the numbers of the records that have it. */
export type OpenFacets = Record<Facet | 'year', ReadonlyMap<string, ReadonlySet<number>>>;

/** Opens an index. @param load returns a file of the index, parsed; it throws if there is none */
export async function openIndex(load: (name: string) => Promise<unknown>): Promise<OpenIndex> {
  const { folder, records, shards } = (await load('index.json')) as Manifest;
  const files = new Map<string, Promise<unknown>>();
  const once = <File>(name: string) => {
    const file = files.get(name) ?? load(`${folder}/${name}`);
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file as Promise<File>;
  };
  let documents: Promise<OpenDocuments> | undefined;
  let facets: Promise<OpenFacets> | undefined;
  const shardOf = (word: string) => {
    const number = shards.findLastIndex((first) => first <= word);
    return number < 0 ? Promise.resolve<Shard>({ words: {}, names: {} }) : once<Shard>(`words-${number}.json`);
  };
  return {
    records,
    postings: async (word) => {
      const { words } = await shardOf(word);
      return Object.hasOwn(words, word) ? decodePostings(words[word] ?? '') : undefined;
    },
    beginningWith: async (beginning) => Object.keys((await shardOf(beginning)).words).filter((word) => word.startsWith(beginning) && !word.includes(everydaySign)),
    names: async (stem) => {
      const { names } = await shardOf(stem);
      return (Object.hasOwn(names, stem) && names[stem]) || [];
    },
    vocabulary: (word) => once<Vocabulary>(`spelling-${letterOf(word)}.json`).catch(() => ({})),
    documents: () => (documents ??= once<Documents>('documents.json').then(openDocuments)),
    facets: () => (facets ??= once<FacetFile>('facets.json').then(openFacets)),
  };
}

function openDocuments({ fragments, ranks, pages }: Documents): OpenDocuments {
  const pageOf = pages.split(',').flatMap((count, page) => Array<number>(count ? Number.parseInt(count, 36) : 1).fill(page));
  const width = fragments.length / ranks.length;
  return {
    fragment: (record) => fragments.slice(record * width, (record + 1) * width).trimEnd(),
    rank: (record) => Number(ranks[record] ?? 0) / 10,
    page: (record) => pageOf[record] ?? -1,
  };
}

const openFacets = (file: FacetFile): OpenFacets =>
  Object.fromEntries(Object.entries(file).map(([facet, values]) =>
    [facet, new Map(Object.entries(values).map(([value, encoded]) => [value, new Set(decodePostings(encoded).map(([record]) => record))]))])) as unknown as OpenFacets;
