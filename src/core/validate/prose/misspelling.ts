import { americanize } from '../../spelling/americanize.ts';
import { findNearest } from '../../spelling/nearest.ts';
import { type ProseContext, type ProseRule, warn } from './prose-rule.ts';

/** No word has more letters; what has is no word. */
const longest = 40;

/** Words are spelt as in the dictionary, in the library's names or in `_words.txt`. Of names that nobody knows only those near to a known one are told. */
export const misspelling: ProseRule = function* (entry, passages, context) {
  for (const passage of passages)
    for (const { 0: written, index } of passage.text.matchAll(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}'’]*(?![\p{L}\p{N}])/gu)) {
      const word = bare(written);
      if (word.length < 3 || word.length > longest || isKnown(word, context)) continue;
      const capital = /^\p{Lu}/u.test(word);
      const begins = /(?:^|[.!?]\s+)$/.test(passage.text.slice(0, index));
      const meant = capital ? findNear(word, context, begins) : findMeant(word, context);
      // Most names that nobody knows are right.
      if (capital && meant === undefined) continue;
      yield warn('misspelling', entry, passage, written, index, `Unexpected word \`${word}\`, expected one of the dictionary`,
        `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}If it is right, add it to content/_words.txt.`);
    }
};

/** Returns the word with the fewest edits; of several, the one that the library uses most. */
function findMeant(word: string, { names, speller, countUses }: ProseContext): string | undefined {
  const suggested = speller.suggest(word).toSorted((a, b) => countUses(b) - countUses(a));
  const candidates = [...suggested, findNearest(word, names.words)].filter((candidate) => candidate !== undefined);
  return findNearest(word, candidates) ?? candidates[0];
}

/** Returns the word that a name differs from by one letter, left out, added or exchanged with its neighbor. */
function findNear(name: string, { names, speller }: ProseContext, begins: boolean): string | undefined {
  const small = name.toLowerCase();
  if (small.length < 6) return undefined;
  const variants = [...small].flatMap((letter, index) => {
    const [before, next, after] = [small.slice(0, index), small.charAt(index + 1), small.slice(index + 2)];
    return [before + next + after, before + next + letter + after, ...[...'abcdefghijklmnopqrstuvwxyz'].map((added) => before + added + letter + next + after)];
  });
  // Within a sentence a capital makes a name, and names resemble words by chance.
  const found = variants.find((variant) => variant !== small && (names.words.has(variant) || (begins && speller.knows(variant))));
  return found && capitalize(found);
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The word without an elided article before it and a possessive s behind it. */
const bare = (written: string): string => written.replaceAll('’', "'").replace(/^[dl]'/i, '').replace(/'s?$/, '');

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

function isKnown(word: string, { names, speller }: ProseContext): boolean {
  const small = word.toLowerCase();
  // Acronyms have a rule of their own.
  return speller.knows(word) || speller.knows(small) || names.words.has(small) || /^\p{Lu}{2}/u.test(word) || speller.knows(plain(small)) || speller.knows(plain(word)) || americanize(small, speller.knows) !== undefined;
}
