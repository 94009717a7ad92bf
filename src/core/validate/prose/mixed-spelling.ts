import { americanize, hasIze, isAmericanOnly } from '../../spelling/americanize.ts';
import type { Passage } from './passage.ts';
import { type ProseRule, warn } from './prose-rule.ts';

/** An entry is spelt in the American or in the British way throughout. Names and quotations keep their own. */
export const mixedSpelling: ProseRule = function* (entry, passages, { names, speller }) {
  const british: { passage: Passage; word: string; offset: number; american: string }[] = [];
  let [american, ize]: (string | undefined)[] = [];
  for (const passage of passages)
    for (const { word, offset } of ownWords(passage.text)) {
      const other = americanize(word, speller.knows);
      if (other !== undefined) british.push({ passage, word, offset, american: other });
      else if (isAmericanOnly(word)) american ??= word;
      else if (hasIze(word)) ize ??= word;
    }
  for (const { passage, word, offset, american: to } of british) {
    const clash = american ?? (hasIze(to) ? ize : undefined);
    if (clash === undefined || isInName(passage.text, word, offset, names.phrases)) continue;
    const diagnostic = warn('mixed-spelling', entry, passage, word, offset,
      `Unexpected British \`${word}\` beside American \`${clash}\`, expected one spelling within an entry`, `Write \`${to}\`; if it is part of an official name, put it between quotation marks, or the name among the aliases of its entry.`);
    yield { ...diagnostic, repair: { line: diagnostic.line ?? 1, column: diagnostic.column ?? 1, from: word, to } };
  }
};

/** Whether a word stands within a name of several words, however that is written here. */
function isInName(text: string, word: string, offset: number, phrases: readonly string[]): boolean {
  const small = text.toLowerCase();
  return phrases.some((phrase) => {
    const within = phrase.indexOf(word);
    return within >= 0 && small.startsWith(phrase, offset - within);
  });
}

/** Returns the words in lower case outside quotation marks: a capital makes a name. */
function ownWords(text: string): { word: string; offset: number }[] {
  const unquoted = text.replace(/“[^“”]*”|"[^"]*"|«[^«»]*»/g, (quotation) => ' '.repeat(quotation.length));
  return [...unquoted.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}+(?![\p{L}\p{N}])/gu)].map(({ 0: word, index }) => ({ word, offset: index }));
}
