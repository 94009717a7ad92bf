import { z } from 'zod';
import { baseFields, citation, citations, claims, idPattern, partialDate, prose, referencesTo, referenceTo, text } from './fields.ts';

export const answerValues = ['yes', 'partial', 'no', 'stated', 'not-stated', 'unknown'] as const;
export type AnswerValue = (typeof answerValues)[number];

const answer = z.strictObject({
  question: z.string().regex(idPattern).meta({ description: 'Id of a question of a comparison, as in `approves-rules-of-engagement`.' }),
  value: z.enum(answerValues).meta({ description: '`yes`, `partial` (needs a text) or `no`; `stated` for an open question that the text answers; `not-stated` if the sources that were read say nothing; `unknown` if nobody has looked.' }),
  text: prose('The answer in a sentence.').optional(),
  cites: z.array(citation).default([]).meta({ description: 'Where it is written.' }),
  read: referencesTo('source', 'For `not-stated`: the sources that were read and say nothing.'),
  asOf: partialDate('The date of the statement.').optional(),
});

/** An organization that takes part in peace operations or shares their field. */
export const organizationSchema = z.strictObject({
  ...baseFields,
  acronym: text('The acronym in English, or the short name by which everybody knows it.'),
  type: z.enum(['universal', 'regional', 'subregional', 'alliance', 'specialized', 'humanitarian', 'financial']).meta({ description: 'What sort of organization it is.' }),
  founded: partialDate('When it was founded.').optional(),
  legalBasis: prose('The treaty or decision on which it rests, with inline citations.').optional(),
  partOf: referenceTo('organization').optional().meta({ reference: 'organization', description: 'The organization of which it is a part.' }),
  members: z.int().positive().optional().meta({ description: 'Number of member states, as of `asOf`.' }),
  headquarters: text('City of its headquarters.').optional(),
  cites: citations.meta({ description: 'Where the facts above are stated.' }),
  strengths: claims('What it is good at, as the sources see it.'),
  limits: claims('What holds it back, as the sources see it.'),
  answers: z.array(answer).default([]).meta({ description: 'Its answer to questions of comparisons.' }),
});
export type Organization = z.output<typeof organizationSchema>;
export type Answer = z.output<typeof answer>;
