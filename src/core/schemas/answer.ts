import { z } from 'zod';
import { citation, idPattern, partialDate, prose, referencesTo } from './fields.ts';

export const answerValues = ['yes', 'partial', 'no', 'stated', 'not-stated', 'unknown'] as const;
export type AnswerValue = (typeof answerValues)[number];

/** What an entry answers to a question of a comparison: one cell of its table. */
export const answerSchema = z.strictObject({
  question: z.string().regex(idPattern).meta({ description: 'Id of a question of a comparison, as in `approves-rules-of-engagement`.' }),
  value: z.enum(answerValues).meta({ description: '`yes`, `partial` (needs a text) or `no`; `stated` for an open question that the text answers; `not-stated` if the sources that were read say nothing; `unknown` if nobody has looked.' }),
  text: prose('The answer in a sentence.').optional(),
  cites: z.array(citation).default([]).meta({ description: 'Where it is written.' }),
  read: referencesTo('source', 'For `not-stated`: the sources that were read and say nothing.'),
  asOf: partialDate('The date of the statement.').optional(),
});
export type Answer = z.output<typeof answerSchema>;
