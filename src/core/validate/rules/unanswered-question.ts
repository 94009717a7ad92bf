import { findRespondents } from '../../comparisons/respondents.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** A question of a comparison has been looked up for at least one organization. */
export function* unansweredQuestion(library: Library): Generator<Diagnostic> {
  // What an entry answers that doesn't fit its schema is not known.
  if (library.entries.some(({ kind, valid }) => (kind === 'organization' || kind === 'doctrine') && !valid)) return;
  const answered = new Set(findRespondents(library).flatMap(({ data }) => data.answers.filter(({ value }) => value !== 'unknown').map(({ question }) => question)));
  for (const { file, data, locate } of library.find('comparison'))
    for (const [index, { id }] of data.questions.entries())
      if (!answered.has(id))
        yield {
          rule: 'unanswered-question', severity: 'warning', file, ...locate(['questions', index, 'id']),
          message: `Unexpected question \`${id}\` that nobody answers, expected at least one answer`,
          hint: 'Add to `answers` of an organization or an instrument: `question`, `value`, `cites` and `asOf`; or remove the question.',
        };
}
