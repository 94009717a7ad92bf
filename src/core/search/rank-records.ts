import type { OpenDocuments } from './index/open-index.ts';
import type { NamedThings } from './query/read-names.ts';
import type { ReadTerm } from './query/read-term.ts';

export interface Ranked {
  /** The number of the record. */
  record: number;
  score: number;
  /** The share of the query's weight that the record holds, from 0 to 1. */
  covered: number;
}

/** How much of a word a record holds that tells of the thing named, but in other words. */
const otherWords = 0.8;
/** What an exact name adds: more than any sum of words. */
const exactBonus = 1000;

/**
 * Ranks the records that hold any word of a query, or tell of a thing that it names: each adds how rare it is times how
 * much it weighs there; the sum falls with the share of the query that is missing. Records called exactly as the query
 * says come first.
 */
export function rankRecords(terms: readonly ReadTerm[], { uses, exact }: NamedThings, documents: OpenDocuments, records: number, allowed: (record: number) => boolean): Ranked[] {
  const rarity = (holders: number) => Math.log(1 + (records - holders + 0.5) / (holders + 0.5));
  const found = new Map<number, Ranked>();
  const at = (record: number) => {
    const ranked = found.get(record) ?? { record, score: 0, covered: 0 };
    found.set(record, ranked);
    return ranked;
  };
  const distinct = [...new Map(terms.map((term) => [term.stems.join(' ') || term.term.word, term])).values()];
  const whole = distinct.reduce((sum, { postings }) => sum + rarity(postings.length), 0);
  for (const { postings } of distinct) {
    const rare = rarity(postings.length);
    for (const [record, weight] of postings) {
      const ranked = at(record);
      ranked.score += rare * weight;
      ranked.covered += rare / whole;
    }
  }
  const holders = new Map(distinct.map((term) => [term, new Set(term.postings.map(([record]) => record))]));
  for (const { postings, spanned } of uses) {
    const rare = rarity(postings.length);
    const named = distinct.filter(({ stems, term }) => spanned.includes(stems[0] ?? term.stem));
    for (const [record, weight] of postings) {
      const ranked = at(record);
      ranked.score += rare * weight;
      for (const term of named) {
        if (holders.get(term)!.has(record)) continue;
        holders.get(term)!.add(record);
        ranked.covered += (otherWords * rarity(term.postings.length)) / whole;
      }
    }
  }
  for (const ranked of found.values()) ranked.score *= (0.05 + ranked.covered) * documents.rank(ranked.record);
  for (const record of exact) {
    const ranked = at(record);
    ranked.score += exactBonus * documents.rank(record);
    ranked.covered = 1;
  }
  return spread([...found.values()].filter(({ record }) => allowed(record)).sort((a, b) => b.score - a.score || a.record - b.record), documents);
}

/** How many records of one page stand in a row of results before those of other pages. */
const mostOfPage = 2;

/** Moves the third and further records of a page behind the results of other pages. */
function spread(ranked: readonly Ranked[], documents: OpenDocuments): Ranked[] {
  const counts = new Map<number, number>();
  const later = new Set(ranked.filter(({ record }) => {
    const page = documents.page(record);
    counts.set(page, (counts.get(page) ?? 0) + 1);
    return counts.get(page)! > mostOfPage;
  }));
  return [...ranked.filter((result) => !later.has(result)), ...later];
}
