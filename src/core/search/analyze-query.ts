import { fold, splitWords } from './normalize.ts';

/** Words that carry no subject, unless they are written as acronyms (`WHO`, `IT`). */
const stopWords = new Set(('a about after all also an and any are as at be because been before being between but by can could did do does during for from '
  + 'get give had has have how i if in into is it its know me more most my no not of on one or our out over s should show so some tell than that the their '
  + 'them then there these they this those through to up us want was we were what when where which who why will with would you your went '
  + 'le la les des du de el los en y et un una').split(' '));

/** A word of a query, and the other forms under which it is to be looked up. */
export interface QueryTerm {
  word: string;
  variants: string[];
}

/** Analyses a query: its words without those that carry no subject (all words, if none is left). */
export function analyzeQuery(query: string): QueryTerm[] {
  const written = query.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const acronyms = new Set(query === query.toUpperCase() ? [] : written.filter((word) => /^[A-Z]{2,}$/.test(word)).map(fold));
  const words = [...new Set(splitWords(query))];
  const kept = words.filter((word) => (acronyms.has(word) || !stopWords.has(word)) && (word.length > 1 || /\d/.test(word)));
  return (kept.length ? kept : words).map((word) => ({ word, variants: spellings(word) }));
}

const spellingPairs: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'], [/ization/, 'isation'], [/is(e[ds]?|ing)$/, 'iz$1'], [/iz(e[ds]?|ing)$/, 'is$1'],
  [/our(s|ed|ing)?$/, 'or$1'], [/or(s|ed|ing)?$/, 'our$1'], [/centre/, 'center'], [/center/, 'centre'],
  [/defence/, 'defense'], [/defense/, 'defence'], [/programme/, 'program'], [/program(s?)$/, 'programme$1'],
];

/** Returns the American spelling of a British word and the other way round. */
const spellings = (word: string): string[] =>
  spellingPairs.flatMap(([from, to]) => (word.length > 5 && from.test(word) ? [word.replace(from, to)] : []));
