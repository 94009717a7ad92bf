/** Knows how words are spelt. */
export interface Speller {
  /** Whether a word is spelt so, in this case of its letters. */
  knows: (word: string) => boolean;
  /** Returns words that may have been meant, the likeliest first. Slow: some milliseconds. */
  suggest: (word: string) => string[];
}
