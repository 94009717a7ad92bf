import type { Diagnostic } from '../diagnostic.ts';
import type { Library } from '../library.ts';
import type { Speller } from '../spelling/speller.ts';
import { emptyPhrase } from './prose/empty-phrase.ts';
import { findPassages } from './prose/find-passages.ts';
import { hardReading } from './prose/hard-reading.ts';
import { misspelling } from './prose/misspelling.ts';
import { mixedSpelling } from './prose/mixed-spelling.ts';
import { buildNames } from './prose/names.ts';
import type { Passage } from './prose/passage.ts';
import type { ProseRule } from './prose/prose-rule.ts';
import { repeatedWord } from './prose/repeated-word.ts';
import { titleWithoutVerb } from './prose/title-without-verb.ts';
import { unexpandedAcronym } from './prose/unexpanded-acronym.ts';

const rules: readonly ProseRule[] = [emptyPhrase, hardReading, misspelling, mixedSpelling, repeatedWord, titleWithoutVerb, unexpandedAcronym];

/** More warnings of one sort for one entry teach nothing: it is in another language, or not prose. */
const most = 50;

/** Returns what could be better in the prose of a library's valid entries: warnings only. */
export function runProseRules(library: Library, speller: Speller): Diagnostic[] {
  const entries = library.entries.filter(({ valid }) => valid).map((entry) => ({ entry, passages: findPassages(entry) }));
  const context = { names: buildNames(library), speller, countUses: usesIn(entries.flatMap(({ passages }) => passages)) };
  return entries.flatMap(({ entry, passages }) => rules.flatMap((rule) => [...Iterator.from(rule(entry, passages, context)).take(most)]));
}

/** Counts the words of passages when it is first asked. */
function usesIn(passages: readonly Passage[]): (word: string) => number {
  let uses: Map<string, number> | undefined;
  return (word) => {
    if (!uses) {
      uses = new Map();
      for (const { text } of passages) for (const [found] of text.matchAll(/\p{Ll}+/gu)) uses.set(found, (uses.get(found) ?? 0) + 1);
    }
    return uses.get(word) ?? 0;
  };
}
