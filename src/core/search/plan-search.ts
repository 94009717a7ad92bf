import { analyzeQuery } from './analyze-query.ts';
import { type Lexicon, suggestWords } from './lexicon.ts';
import { fold, nameKey } from './normalize.ts';

/** A record that holds a word, as the index scores it. */
export interface Hit {
  /** The index's own id of the record. */
  id: string;
  score: number;
}

/** What the planner asks of an index; Pagefind answers it in the browser and in Node. */
export interface Engine<Found extends Hit> {
  /** Returns the records that hold a word (or one that begins with it), within the filters. */
  search: (word: string, filters: Filters) => Promise<readonly Found[]>;
  /** Number of records in the index. */
  records: number;
  /** Loads the lexicon; asked for only if a word is not found. */
  lexicon: () => Promise<Lexicon>;
}

/** Facet → the value wanted. */
export type Filters = Readonly<Record<string, string>>;

export interface Ranked<Found extends Hit> {
  hit: Found;
  score: number;
  /** The words of the query, or what they were read as, that the record holds. */
  words: string[];
}

export interface SearchOutcome<Found extends Hit> {
  results: Ranked<Found>[];
  /** Misspelt words and what they were read as. */
  corrected: { from: string; to: string }[];
}

/**
 * Searches word by word and merges: a record's score is the sum, over the query's words, of how rare the word is and
 * how well the record matches it, raised by the share of the query that it covers. Pagefind alone wants every word at once.
 */
export async function planSearch<Found extends Hit>(query: string, engine: Engine<Found>, filters: Filters = {}): Promise<SearchOutcome<Found>> {
  const terms = analyzeQuery(query);
  if (terms.length === 0) return { results: [], corrected: [] };
  const corrected: SearchOutcome<Found>['corrected'] = [];
  const found = await Promise.all(
    terms.map(async ({ word, variants }) => {
      const hits = await union(engine, [word, ...variants], filters);
      if (hits.size > 0) return { read: [word, ...variants], hits };
      const suggested = suggestWords(await engine.lexicon(), word);
      corrected.push(...suggested.slice(0, 1).map((to) => ({ from: word, to })));
      return { read: suggested, hits: await union(engine, suggested, filters) };
    }),
  );
  const asRead = corrected.reduce((text, { from, to }) => text.replace(from, to), fold(query));
  const exact = await engine.search(nameKey(asRead), filters);
  const rarity = found.map(({ hits }) => Math.log(1 + engine.records / Math.max(1, hits.size)));
  const whole = rarity.reduce((sum, weight) => sum + weight, 0);
  const results = new Map<string, Ranked<Found> & { covered: number }>();
  for (const [index, { hits, read }] of found.entries()) {
    const best = Math.max(...[...hits.values()].map(({ score }) => score), Number.MIN_VALUE);
    const weight = rarity[index] ?? 0;
    for (const hit of hits.values()) {
      const ranked = results.get(hit.id) ?? { hit, score: 0, words: [], covered: 0 };
      ranked.score += weight * Math.sqrt(hit.score / best);
      ranked.covered += weight;
      ranked.words.push(...read);
      results.set(hit.id, ranked);
    }
  }
  for (const ranked of results.values()) ranked.score *= (ranked.covered / whole) ** 1.5;
  for (const hit of exact) {
    const ranked = results.get(hit.id) ?? { hit, score: 0, words: [query], covered: whole };
    ranked.score += 100;
    results.set(hit.id, ranked);
  }
  return { results: [...results.values()].sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1)), corrected };
}

async function union<Found extends Hit>(engine: Engine<Found>, words: readonly string[], filters: Filters): Promise<Map<string, Found>> {
  const merged = new Map<string, Found>();
  for (const hits of await Promise.all(words.map((word) => engine.search(word, filters))))
    for (const hit of hits) {
      const before = merged.get(hit.id);
      if (!before || before.score < hit.score) merged.set(hit.id, hit);
    }
  return merged;
}
