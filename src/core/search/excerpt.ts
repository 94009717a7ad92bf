import { fold } from './normalize.ts';

/** A run of an excerpt; `matched` if it is a word that was searched for. */
export interface ExcerptRun {
  text: string;
  matched: boolean;
}

const size = 34;

/** Returns the stretch of a text, of some thirty words, that holds most of the words searched for. */
export function findExcerpt(text: string, words: readonly string[]): ExcerptRun[] {
  const stems = words.map((word) => fold(word).replace(/(?:ing|ed|es|s)$/, '')).filter((stem) => stem.length > 1);
  const tokens = text.split(/\s+/).filter(Boolean);
  const matches = tokens.map((token) => stems.find((stem) => fold(token).replace(/^[^\p{L}\p{N}]+/u, '').startsWith(stem)));
  let best = { start: 0, score: -1 };
  for (let start = 0; start === 0 || start + size <= tokens.length; start += 4) {
    const score = new Set(matches.slice(start, start + size).filter(Boolean)).size;
    if (score > best.score) best = { start, score };
  }
  const end = Math.min(best.start + size, tokens.length);
  const runs = tokens.slice(best.start, end).map((token, index): ExcerptRun => ({ text: token, matched: matches[best.start + index] !== undefined }));
  if (best.start > 0) runs.unshift({ text: '…', matched: false });
  if (end < tokens.length) runs.push({ text: '…', matched: false });
  return runs;
}
