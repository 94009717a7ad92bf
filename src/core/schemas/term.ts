import { z } from 'zod';
import { baseFields, claimWith, functions, partialDate, prose, referenceTo, referencesTo } from './fields.ts';

const usage = claimWith({
  organization: referenceTo('organization').optional().meta({ reference: 'organization', description: 'The organization that uses the word so; left out if the voice speaks for itself.' }),
  asOf: partialDate('The year of this usage.').optional(),
});

/** A word that organizations use differently. */
export const termSchema = z.strictObject({
  ...baseFields,
  definition: prose('What it means in one or two sentences, as widely as it can be said, with inline citations.'),
  functions,
  usages: z.array(usage).min(1).meta({ description: 'Who uses the word how.' }),
  caution: prose('What to watch for when people from different organizations use it.').optional(),
  related: referencesTo('term', 'Words that belong with it or are mistaken for it.'),
});
export type Term = z.output<typeof termSchema>;
