import type { EverydayWord } from '../../library.ts';
import { splitWords } from '../normalize.ts';
import { letterOf, type Vocabulary } from '../query/correct-word.ts';
import { stopWords } from '../query/stop-words.ts';
import { facetNames, type SearchRecord } from '../records/record.ts';
import { buildNames } from './build-names.ts';
import { buildEverydayNames } from './everyday-names.ts';
import type { Documents, FacetFile, NamedThing, Shard } from './files.ts';
import { encodePostings, type Posting } from './postings.ts';
import { weighWords } from './weigh-words.ts';

/** Characters that a shard should have, before compression: about one kilobyte after it. */
const shardSize = 1800;

/** An index, file by file. */
export interface SearchIndex {
  shards: { first: string; shard: Shard }[];
  documents: Documents;
  facets: FacetFile;
  /** First letter → the words that begin with it. */
  vocabularies: Map<string, Vocabulary>;
}

/**
 * Builds the index of records, which must lie page by page.
 * @param fragments the hash of each record's fragment
 */
export function buildIndex(records: readonly SearchRecord[], fragments: readonly string[], everydayWords: readonly EverydayWord[] = []): SearchIndex {
  const names = buildNames(records);
  const postings = collectPostings(records, names);
  const everyday = buildEverydayNames(everydayWords, postings, records.length);
  for (const [thing, holders] of everyday.postings) postings.set(thing, holders);
  for (const [first, named] of everyday.names) names.set(first, [...(names.get(first) ?? []), ...named]);
  return {
    shards: cutShards(postings, names),
    documents: { fragments: alignTexts(fragments), ranks: records.map(rankOf).join(''), pages: pagesOf(records) },
    facets: collectFacets(records),
    vocabularies: collectVocabularies(records),
  };
}

/** Joins texts, each filled up with spaces to the length of the longest. */
function alignTexts(texts: readonly string[]): string {
  const width = texts.reduce((longest, { length }) => Math.max(longest, length), 0);
  return texts.map((text) => text.padEnd(width)).join('');
}

function collectPostings(records: readonly SearchRecord[], names: ReadonlyMap<string, NamedThing[]>): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [number, weights] of weighWords(records, names).entries())
    for (const [word, weight] of weights) {
      const list = postings.get(word);
      if (list) list.push([number, weight]);
      else postings.set(word, [[number, weight]]);
    }
  return postings;
}

function cutShards(postings: ReadonlyMap<string, Posting[]>, names: ReadonlyMap<string, NamedThing[]>): SearchIndex['shards'] {
  const shards: SearchIndex['shards'] = [];
  let size = Infinity;
  for (const word of [...new Set([...postings.keys(), ...names.keys()])].sort()) {
    const encoded = encodePostings(postings.get(word) ?? []);
    const named = names.get(word);
    const added = word.length + encoded.length + (named ? JSON.stringify(named).length : 0);
    if (size + added > shardSize) {
      shards.push({ first: word, shard: { words: {}, names: {} } });
      size = 0;
    }
    size += added;
    const { shard } = shards.at(-1)!;
    if (encoded) shard.words[word] = encoded;
    if (named) shard.names[word] = named;
  }
  return shards;
}

/** What only points elsewhere counts less than what tells something; a part less than the whole, which gives its context. */
function rankOf({ kind, part }: SearchRecord): number {
  if (kind === 'source') return 3;
  if (kind === 'comparison' || kind === 'reading-list') return part ? 6 : 4;
  return part ? 6 : 9;
}

function pagesOf(records: readonly SearchRecord[]): string {
  const counts: number[] = [];
  let page: string | undefined;
  for (const { path } of records) {
    const [here] = path.split('#');
    if (here === page) counts[counts.length - 1]!++;
    else counts.push(1);
    page = here;
  }
  return counts.map((count) => (count === 1 ? '' : count.toString(36))).join(',');
}

function collectFacets(records: readonly SearchRecord[]): FacetFile {
  const facet = (valuesOf: (record: SearchRecord) => readonly string[]) => {
    const found = new Map<string, Posting[]>();
    for (const [number, record] of records.entries())
      for (const value of new Set(valuesOf(record))) {
        const list = found.get(value);
        if (list) list.push([number, 0]);
        else found.set(value, [[number, 0]]);
      }
    return Object.fromEntries([...found].map(([value, postings]) => [value, encodePostings(postings)]));
  };
  return {
    ...(Object.fromEntries(facetNames.map((name) => [name, facet(({ facets }) => facets[name])])) as Omit<FacetFile, 'year'>),
    year: facet(({ year }) => (year ? [String(year)] : [])),
  };
}

/** Counts in how many records a word occurs, as a power of two: it only breaks ties. */
function collectVocabularies(records: readonly SearchRecord[]): Map<string, Vocabulary> {
  const counts = new Map<string, number>();
  for (const { title, text, names, about } of records)
    for (const word of new Set(splitWords([title, text, ...names, ...about].join(' '))))
      if (word.length > 2 && !/\d/.test(word) && !stopWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byLetter = Map.groupBy([...counts].sort(([a], [b]) => (a < b ? -1 : 1)), ([word]) => letterOf(word));
  return new Map([...byLetter].map(([letter, words]) => [letter, Object.fromEntries(words.map(([word, count]) => [word, Math.round(Math.log2(count))]))]));
}
