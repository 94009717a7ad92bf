import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { baseFields, citations, claimWith, functions, partialDate, prose, referenceTo, text } from './fields.ts';

const assessments = (description: string) => z.array(claimWith({ functions })).default([]).meta({ description });

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
  strengths: assessments('What it is good at, as the sources see it.'),
  limits: assessments('What holds it back, as the sources see it.'),
  answers: z.array(answerSchema).default([]).meta({ description: 'Its answer to questions of comparisons.' }),
});
export type Organization = z.output<typeof organizationSchema>;
