import { findDeceptive } from '../characters/find-deceptive.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Refuses, in the text of a whole file, each character that deceives the eye. */
export function* checkCharacters(text: string, file: string): Generator<Diagnostic> {
  let line = 1;
  let start = 0;
  for (const { rule, index, message, hint } of findDeceptive(text)) {
    if (index < start) [line, start] = [1, 0];
    for (let end = text.indexOf('\n', start); end >= 0 && end < index; end = text.indexOf('\n', start)) [line, start] = [line + 1, end + 1];
    yield { rule, severity: 'error', file, line, column: index - start + 1, message, hint };
  }
}
