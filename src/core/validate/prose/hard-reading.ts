import { flesch } from 'flesch';
import { syllable } from 'syllable';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Entry } from '../../library.ts';
import type { Passage } from './passage.ts';
import { type ProseRule, warn } from './prose-rule.ts';

interface Sentence {
  passage: Passage;
  text: string;
  offset: number;
  words: string[];
}

/** The ease below which a text is hard for everybody; a summary is one sentence full of names, which the formula overrates. */
const least = { lesson: 40, summary: 10 };
/** Of fewer words the formula tells nothing. */
const leastWords = 20;

/**
 * Lessons and summaries can be read without effort: Flesch's reading ease, from 0 (law) to 100 (a children's book).
 * @see https://doi.org/10.1037/h0057532
 */
export const hardReading: ProseRule = function* (entry, passages) {
  const lessons = Map.groupBy(passages.filter(({ path }) => path[0] === 'lessons'), ({ path }) => Number(path[1]));
  for (const [index, texts] of lessons) yield* judge(entry, texts, `lesson ${(entry as Entry<'case'>).data.lessons[index]?.code}`, least.lesson);
  yield* judge(entry, passages.filter(({ path }) => path.length === 1 && path[0] === 'summary'), 'summary', least.summary);
};

function* judge(entry: Entry, passages: readonly Passage[], what: string, wanted: number): Generator<Diagnostic> {
  const sentences = passages.flatMap(splitSentences);
  const words = sentences.flatMap((sentence) => sentence.words.map(countSyllables));
  const longest = sentences.toSorted((a, b) => b.words.length - a.words.length)[0];
  if (!longest || words.length < leastWords) return;
  const ease = flesch({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, count) => sum + count, 0) });
  if (ease >= wanted) return;
  const first = longest.words[0] ?? '';
  yield warn('hard-reading', entry, longest.passage, first, longest.offset + longest.text.indexOf(first),
    `Unexpected reading ease of ${Math.round(ease)} in the ${what}, expected ${wanted} or more`,
    `Break up its longest sentence, of ${longest.words.length} words, which begins here; say with short words who did what.`);
}

function splitSentences(passage: Passage): Sentence[] {
  return [...passage.text.matchAll(/[^.!?…]+(?:[.!?…]+(?!\s|$)[^.!?…]+)*/gu)].flatMap(({ 0: text, index }) => {
    const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
    return words.length ? [{ passage, text, offset: index, words }] : [];
  });
}

const counted = new Map<string, number>();
/** Counts syllables; a name has two at most, since readers take names in at a glance. */
function countSyllables(word: string, index: number): number {
  const before = counted.get(word) ?? syllable(word.slice(0, 40));
  counted.set(word, before);
  return index > 0 && /^\p{Lu}/u.test(word) ? Math.min(2, before) : before;
}
