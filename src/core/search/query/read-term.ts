import type { OpenIndex } from '../index/open-index.ts';
import type { Posting } from '../index/postings.ts';
import { correctWord } from './correct-word.ts';
import type { Term } from './parse-query.ts';
import { stem } from './stem.ts';

/** A word of a query as the index knows it. */
export interface ReadTerm {
  term: Term;
  /** The stems that stand for it, the best first; none if the index knows nothing near. */
  stems: string[];
  /** What a misspelt word was read as. */
  readAs?: string;
  /** The records that hold any of the stems, in order, with the highest weight. */
  postings: readonly Posting[];
}

/** How many words an unfinished one may stand for. */
const mostBeginnings = 12;

/**
 * Looks a word up: as it is; if `unfinished`, as the beginning of others too; else as the word that was probably meant,
 * unless it is a name.
 * What begins so counts a little less than what is so.
 */
export async function readTerm(term: Term, index: OpenIndex, unfinished: boolean): Promise<ReadTerm> {
  const known = await index.postings(term.stem);
  const beginnings = async () => (term.word.length > 2 ? (await index.beginningWith(term.word)).filter((word) => word !== term.stem).slice(0, mostBeginnings) : []);
  if (known) return { term, stems: [term.stem], postings: known };
  if (unfinished) {
    const stems = await beginnings();
    if (stems.length > 0) return { term, stems, postings: await union(stems, index) };
  }
  const isName = (await index.names(term.stem)).some(([name]) => name === term.stem);
  if (isName) return { term, stems: [term.stem], postings: [] };
  for (const readAs of correctWord(await index.vocabulary(term.word), term.word)) {
    const stems = [stem(readAs)];
    const postings = await union(stems, index);
    if (postings.length > 0) return { term, stems, readAs, postings };
  }
  const stems = await beginnings();
  return { term, stems, postings: await union(stems, index) };
}

/** Returns the postings of several words as if they were one. */
async function union(stems: readonly string[], index: OpenIndex): Promise<Posting[]> {
  const weights = new Map<number, number>();
  for (const postings of await Promise.all(stems.map(index.postings)))
    for (const [record, weight] of postings ?? []) weights.set(record, Math.max(weights.get(record) ?? 0, weight));
  return [...weights].sort(([a], [b]) => a - b);
}
