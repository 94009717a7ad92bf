import { splitWords } from './normalize.ts';
import { stem } from './query/stem.ts';

/** A run of an excerpt; `matched` if it is a word that was searched for. */
export interface ExcerptRun {
  text: string;
  matched: boolean;
}

/** Words of an excerpt. */
const size = 34;

/**
 * Returns the stretch of a text, of some thirty words, that holds most of what was searched for, from the beginning of a
 * sentence if one is near.
 * @param marks stems of the words searched for
 */
export function findExcerpt(text: string, marks: readonly string[]): ExcerptRun[] {
  const wanted = new Set(marks);
  const tokens = text.split(/\s+/).filter(Boolean);
  const matches = tokens.map((token) => splitWords(token).map(stem).find((word) => wanted.has(word)));
  const start = settle(tokens, bestStart(matches));
  const end = Math.min(start + size, tokens.length);
  const runs = tokens.slice(start, end).map((token, index): ExcerptRun => ({ text: token, matched: matches[start + index] !== undefined }));
  if (start > 0) runs.unshift({ text: '…', matched: false });
  if (end < tokens.length) runs.push({ text: '…', matched: false });
  return runs;
}

function bestStart(matches: readonly (string | undefined)[]): number {
  let best = { start: 0, score: -1 };
  for (let start = 0; start === 0 || start + size <= matches.length + 3; start += 4) {
    const found = matches.slice(start, start + size).filter((match) => match !== undefined);
    const score = new Set(found).size + found.length / 100;
    if (score > best.score) best = { start, score };
  }
  return best.start;
}

/** Moves a start back to the beginning of its sentence, if that is at most eight words away. */
function settle(tokens: readonly string[], start: number): number {
  for (let back = start; back > Math.max(0, start - 8); back--) if (/[.!?:]$/.test(tokens[back - 1] ?? '')) return back;
  return start <= 8 ? 0 : start;
}
