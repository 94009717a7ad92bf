import { findRespondents } from '../../comparisons/respondents.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** A filled cell says what it means, since when and where it is written; an empty one says who looked. */
export function* incompleteAnswer(library: Library): Generator<Diagnostic> {
  for (const entry of findRespondents(library))
    for (const [index, answer] of entry.data.answers.entries()) {
      const fault = (message: string, hint: string): Diagnostic => ({
        rule: 'incomplete-answer', severity: 'error', file: entry.file, ...entry.locate(['answers', index, 'value']),
        message: `Unexpected \`${answer.value}\` to \`${answer.question}\` ${message}`, hint,
      });
      const filled = answer.value !== 'not-stated' && answer.value !== 'unknown';
      if (filled && answer.cites.length === 0) yield fault('without a citation, expected `cites`', 'Add `cites: ["…, p. …"]`, or use `unknown`.');
      if (filled && !answer.asOf) yield fault('without a date, expected `asOf`', 'Add `asOf:` with the year of the statement.');
      if ((answer.value === 'partial' || answer.value === 'stated') && !answer.text) yield fault('without a text, expected `text`', 'Say in a sentence what holds and what does not.');
      if (answer.value === 'not-stated' && answer.read.length === 0) yield fault('without sources, expected `read`', 'Add `read:` with the ids of the sources that you read, or use `unknown`.');
    }
}
