import type { Diagnostic } from '../../diagnostic.ts';
import type { Entry } from '../../library.ts';
import type { Speller } from '../../spelling/speller.ts';
import type { Names } from './names.ts';
import type { Passage } from './passage.ts';

/** What a rule of prose may know besides the entry. */
export interface ProseContext {
  names: Names;
  speller: Speller;
  /** Returns how often the library's prose has a word in lower case. */
  countUses: (word: string) => number;
}

/** A rule of prose looks at the passages of one entry and yields warnings. */
export type ProseRule = (entry: Entry, passages: readonly Passage[], context: ProseContext) => Iterable<Diagnostic>;

/** Makes the warning of a rule about words that stand at an offset of a passage. */
export const warn = (rule: string, { file }: Entry, { locate }: Passage, words: string, offset: number, message: string, hint: string): Diagnostic =>
  ({ rule, severity: 'warning', file, ...locate(words, offset), message, hint });
