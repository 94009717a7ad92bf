import { splitWords } from '../normalize.ts';
import { findNames, type NameTable } from '../query/names.ts';
import { stem } from '../query/stem.ts';
import type { SearchRecord } from '../records/record.ts';

/** The parts of a record in which words count differently: their weight, and how much a long one dilutes its words (0 to 1). */
const fields = [
  { of: ({ names, title, part }: SearchRecord) => (part ? [title] : names).join(' · '), weight: 3, dilution: 0.3 },
  { of: ({ summary, part }: SearchRecord) => `${part ?? ''} · ${summary}`, weight: 1.2, dilution: 0.3 },
  { of: ({ about }: SearchRecord) => about.join(' · '), weight: 0.8, dilution: 0.3 },
  { of: ({ text }: SearchRecord) => text, weight: 1, dilution: 0.2 },
] as const;

/** How fast more mentions of a word count less. */
const saturation = 2;

/** Stem, or thing as in `@organization:unhcr` → its weight in a record, from 0 to 1. */
export type Weights = Map<string, number>;

/**
 * Weighs the words and the names of things in each record as BM25F does, but for the rarity.
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.6
 */
export function weighWords(records: readonly SearchRecord[], names: NameTable): Weights[] {
  const stems = new Map<string, string>();
  const split = records.map((record) => fields.map(({ of }) => tokensOf(of(record), names, stems)));
  const averages = fields.map((_, field) => split.reduce((sum, texts) => sum + (texts[field]?.length ?? 0), 0) / Math.max(1, split.length));
  return split.map((texts) => {
    const counts: Weights = new Map();
    for (const [field, { weight, dilution }] of fields.entries()) {
      const tokens = texts[field] ?? [];
      const share = weight / (1 - dilution + (dilution * tokens.length) / Math.max(1, averages[field] ?? 1));
      for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + share);
    }
    for (const [token, count] of counts) counts.set(token, count / (saturation + count));
    return counts;
  });
}

/** Returns the stems of a text, and after them the things that it names. */
function tokensOf(text: string, names: NameTable, known: Map<string, string>): string[] {
  const stems = splitWords(text).map((word) => {
    const found = known.get(word) ?? stem(word);
    known.set(word, found);
    return found;
  });
  return [...stems, ...findNames(stems, names).flatMap(({ thing }) => thing || [])];
}
