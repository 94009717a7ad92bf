import { z } from 'zod';
import { baseFields, citation, prose, referenceTo, referencesTo } from './fields.ts';

/** A function: the basis on which organizations are compared. */
export const functionSchema = z.strictObject({
  ...baseFields,
  definition: prose('What it covers, in a sentence or two.'),
  cites: z.array(citation).default([]).meta({ description: 'Where the definition comes from, if from a source.' }),
  broader: referenceTo('function').optional().meta({ reference: 'function', description: 'The function of which it is a part.' }),
  related: referencesTo('function', 'Functions that belong with it.'),
});
export type FunctionEntry = z.output<typeof functionSchema>;
