import { countEdits } from '../../spelling/count-edits.ts';

/** The words of the index that begin with the same letter, folded but not stemmed: word → a measure of how many records hold it. */
export type Vocabulary = Readonly<Record<string, number>>;

/** Returns the letter under which a word is kept: a to z, or `_`. */
export const letterOf = (word: string): string => (/^[a-z]/.test(word) ? word.charAt(0) : '_');

/** Returns the words nearest to a misspelt one, at most `limit`; one that is ten times as frequent may be a third of an edit farther. */
export function correctWord(vocabulary: Vocabulary, misspelt: string, limit = 3): string[] {
  const within = misspelt.length < 4 || /\d/.test(misspelt) ? 0 : misspelt.length < 7 ? 1 : 2;
  if (within === 0) return [];
  return Object.entries(vocabulary)
    .flatMap(([word, count]) => {
      if (Math.abs(word.length - misspelt.length) > within) return [];
      const edits = countEdits(misspelt, word, within);
      return edits <= within ? [{ word, distance: edits - (sameBones(word, misspelt) ? 0.5 : 0) - count / 10 }] : [];
    })
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word }) => word);
}

/** Whether two words share their consonants: most misspellings get vowels, doubled letters or their order wrong. */
const sameBones = (a: string, b: string): boolean => bones(a) === bones(b);
const bones = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
