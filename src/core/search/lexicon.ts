import { countEdits } from '../spelling/count-edits.ts';
import type { SearchRecord } from './record.ts';
import { splitWords } from './normalize.ts';

/** The index's own vocabulary: how many records hold each word. */
export interface Lexicon {
  /** Number of records. */
  records: number;
  /** Word → number of records that hold it. */
  words: Readonly<Record<string, number>>;
}

/** Builds the lexicon of the words of three letters and more. */
export function buildLexicon(records: readonly SearchRecord[]): Lexicon {
  const words: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const { title, text, names, about } of records)
    for (const word of new Set(splitWords([title, text, ...names, ...about].join(' '))))
      if (word.length > 2 && !/^\d+$/.test(word)) words[word] = (words[word] ?? 0) + 1;
  return { records: records.length, words };
}

/** Returns the words of the lexicon nearest to a misspelt one, the most frequent first; at most `limit`. */
export function suggestWords(lexicon: Lexicon, misspelt: string, limit = 2): string[] {
  const within = misspelt.length < 4 ? 0 : misspelt.length < 8 ? 1 : 2;
  if (within === 0) return [];
  return Object.entries(lexicon.words)
    .flatMap(([word, count]) => {
      if (Math.abs(word.length - misspelt.length) > within) return [];
      const edits = countEdits(misspelt, word, within);
      return edits <= within ? [{ word, edits, count }] : [];
    })
    .sort((a, b) => a.edits - b.edits || b.count - a.count)
    .slice(0, limit)
    .map(({ word }) => word);
}
