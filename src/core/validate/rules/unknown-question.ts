import { findRespondents } from '../../comparisons/respondents.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { didYouMean } from '../../spelling/nearest.ts';
import { listSome } from '../list-some.ts';

/** An organization or instrument answers each question that is put to its kind once, and no other. */
export function* unknownQuestion(library: Library): Generator<Diagnostic> {
  // A comparison that doesn't fit its schema is reported as such; which questions it asks is not known.
  if (library.entries.some(({ kind, valid }) => kind === 'comparison' && !valid)) return;
  const known = new Map(library.find('comparison').flatMap(({ data }) => data.questions.map(({ id, form }) => [id, { form, answeredBy: data.answeredBy }] as const)));
  for (const { kind, file, data, locate } of findRespondents(library)) {
    const answered = new Set<string>();
    for (const [index, { question, value }] of data.answers.entries()) {
      const asked = known.get(question);
      const fault = (message: string, hint: string): Diagnostic => ({ rule: 'unknown-question', severity: 'error', file, ...locate(['answers', index, 'question']), message, hint });
      if (!asked) yield fault(`Unexpected answer to missing question \`${question}\`, expected the id of a question of a comparison`, `${didYouMean(question, known.keys())}Correct its spelling, or add the question to a comparison. Known are: ${listSome([...known.keys()], ', ')}`);
      else if (answered.has(question)) yield fault(`Unexpected second answer to \`${question}\`, expected one`, 'Join the two.');
      else if (asked.answeredBy !== kind) yield fault(`Unexpected answer of the kind ${kind} to \`${question}\`, expected one of the kind ${asked.answeredBy}`, `The table sets entries of the kind ${asked.answeredBy} side by side: answer there.`);
      else if (asked.form === 'open' && ['yes', 'no', 'partial'].includes(value)) yield fault(`Unexpected value \`${value}\` for the open question \`${question}\`, expected \`stated\` with a text`, 'Write `value: stated`.');
      else if (asked.form === 'yes-no' && value === 'stated') yield fault(`Unexpected value \`stated\` for the question \`${question}\`, expected \`yes\`, \`partial\` or \`no\``, 'Say yes, partial or no, and put the rest into `text`.');
      answered.add(question);
    }
  }
}
