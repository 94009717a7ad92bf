/** A record that holds a word: its number, and how much the word weighs in it, from 0 to 1. */
export type Posting = readonly [record: number, weight: number];

const steps = 24;

/**
 * Encodes postings in the order of their records as text: the gap to the record before in base 36, then a capital for
 * the weight. A host's compression brings it to some ten bits a posting.
 */
export function encodePostings(postings: readonly Posting[]): string {
  let before = -1;
  let text = '';
  for (const [record, weight] of postings) {
    const gap = record - before - 1;
    text += (gap > 0 ? gap.toString(36) : '') + String.fromCharCode(65 + Math.max(0, Math.min(steps, Math.round(weight * steps))));
    before = record;
  }
  return text;
}

/** Decodes what `encodePostings` wrote. */
export function decodePostings(text: string): Posting[] {
  let record = -1;
  return [...text.matchAll(/([0-9a-z]*)([A-Z])/g)].map(([, gap, letter]) => {
    record += (gap ? Number.parseInt(gap, 36) : 0) + 1;
    return [record, ((letter ?? 'A').charCodeAt(0) - 65) / steps] as const;
  });
}
