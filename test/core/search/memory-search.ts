import type { EverydayWord } from '#core/library.ts';
import { buildIndex } from '#core/search/index/build-index.ts';
import { openIndex } from '#core/search/index/open-index.ts';
import { planSearch, type SearchOptions } from '#core/search/plan-search.ts';
import type { SearchRecord } from '#core/search/records/record.ts';

/** Opens the search of some records from memory; phrases stand where their words follow each other. */
export async function memorySearch(records: readonly SearchRecord[], everydayWords: readonly EverydayWord[] = []) {
  const fragments = records.map((_, number) => number.toString(16).padStart(7, '0'));
  const { shards, documents, facets, vocabularies } = buildIndex(records, fragments, everydayWords);
  const files = new Map<string, unknown>([
    ['index.json', { folder: 'x', records: records.length, shards: shards.map(({ first }) => first) }], ['x/documents.json', documents], ['x/facets.json', facets],
    ...shards.map(({ shard }, number) => [`x/words-${number}.json`, shard] as const), ...[...vocabularies].map(([letter, words]) => [`x/spelling-${letter}.json`, words] as const),
  ]);
  const index = await openIndex((name) => (files.has(name) ? Promise.resolve(files.get(name)) : Promise.reject(new Error(`No file ${name}`))));
  const findPhrase = (phrase: string) => Promise.resolve(new Set(fragments.filter((_, number) => records[number]!.text.toLowerCase().includes(phrase.toLowerCase()))));
  return {
    index,
    plan: (query: string, options: SearchOptions = {}) => planSearch(query, index, { findPhrase, ...options }),
    find: async (query: string, options: SearchOptions = {}) => (await planSearch(query, index, { findPhrase, ...options })).results.map(({ record }) => records[record]!),
  };
}
