import { type Filters, selectRecords } from './facets.ts';
import type { OpenIndex } from './index/open-index.ts';
import { splitWords } from './normalize.ts';
import { parseQuery } from './query/parse-query.ts';
import { readNames } from './query/read-names.ts';
import { type ReadTerm, readTerm } from './query/read-term.ts';
import { stem } from './query/stem.ts';
import { type Ranked, rankRecords } from './rank-records.ts';

export interface SearchOptions {
  /** Facet → the values wanted; any of them will do. */
  filters?: Filters;
  /** Whether other names of what is asked for are searched for too. Default true. */
  otherNames?: boolean;
  /** Returns the fragments of the records that hold a phrase, or undefined if that can't be known; without it, phrases are searched for as words. */
  findPhrase?: (phrase: string) => Promise<ReadonlySet<string> | undefined>;
}

export interface SearchOutcome {
  /** All records that fit, the best first. */
  results: Ranked[];
  /** Misspelt words and what they were read as. */
  corrected: { from: string; to: string }[];
  /** Words that the index doesn't know, nor any near them. */
  unknown: string[];
  /** Other names under which was searched, as in `UNHCR` for “refugee agency”. */
  alsoNamed: string[];
  /** The stems to mark in excerpts: of the words as they were read, and of acronyms searched for beside them. */
  marks: string[];
  /** Whether the best result holds enough of the query to be an answer; if not, it is only the nearest. */
  certain: boolean;
}

/** The share of a query's weight that an answer must hold, times the share of its words that are known for sure. */
const enough = 0.35;

/**
 * Searches an index: reads each word as it is known, as it begins or as it was probably meant, adds the things that are
 * named, and ranks whatever holds any of it. Wants no word for certain, so that a whole question finds something.
 */
export async function planSearch(text: string, index: OpenIndex, { filters = {}, otherNames = true, findPhrase }: SearchOptions = {}): Promise<SearchOutcome> {
  const query = parseQuery(text);
  const last = query.terms.at(-1);
  const [terms, documents, within] = await Promise.all([
    Promise.all(query.terms.map((term) => readTerm(term, index, term === last && !/[\s"”]$/.test(text)))),
    index.documents(),
    selectRecords(query, filters, index),
  ]);
  const corrected = terms.flatMap(({ term, readAs }) => (readAs ? [{ from: term.word, to: readAs }] : []));
  const stems = query.stems.map((written) => terms.find(({ term }) => term.stem === written)?.stems[0] ?? written);
  const named = await readNames(stems, terms.map(({ term, stems: [first = term.stem] }) => first), index, otherNames);
  const phrases = findPhrase ? await Promise.all(query.phrases.map(findPhrase)) : [];
  const excluded = new Set((await Promise.all(query.excluded.map(({ stem }) => index.postings(stem)))).flatMap((postings) => (postings ?? []).map(([record]) => record)));
  const allowed = (record: number) =>
    within(record) && !excluded.has(record) && phrases.every((holders) => holders?.has(documents.fragment(record)) ?? true);
  const results = rankRecords(terms, named, documents, index.records, allowed);
  const isKnown = ({ term, postings }: ReadTerm) => postings.length > 0 || named.uses.some(({ spanned }) => spanned.includes(term.stem));
  return {
    results, corrected,
    unknown: terms.flatMap((read) => (isKnown(read) ? [] : [read.term.word])),
    alsoNamed: [...new Set(named.uses.flatMap(({ label, other }) => (other ? [label] : [])))],
    marks: [...new Set([...terms.flatMap(({ stems: read }) => read), ...named.uses.flatMap(({ label }) => (/\s/.test(label) ? [] : splitWords(label).map(stem)))])],
    certain: (results[0]?.covered ?? 0) * knownShare(terms, isKnown) >= enough,
  };
}

/** The share of a query's words that the index knows; one that was corrected is known by half. */
const knownShare = (terms: readonly ReadTerm[], isKnown: (read: ReadTerm) => boolean): number =>
  terms.reduce((sum, read) => sum + (!isKnown(read) ? 0 : read.readAs ? 0.5 : 1), 0) / Math.max(1, terms.length);
