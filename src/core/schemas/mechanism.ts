import { z } from 'zod';
import { baseFields, citations, claims, functions, level, partialDate, referenceTo, text } from './fields.ts';

/** A standing tie between organizations. */
export const mechanismSchema = z.strictObject({
  ...baseFields,
  parties: z.array(referenceTo('organization')).min(1).meta({ description: 'The organizations that it ties together.' }),
  type: z.enum(['joint-body', 'liaison-office', 'staff-talks', 'consultation', 'joint-declaration', 'agreement', 'support-arrangement', 'coordination-body', 'envoys']).meta({ description: 'What sort of tie it is.' }),
  levels: z.array(z.enum(['political', ...level.options])).min(1).meta({ description: 'The levels at which it works.' }),
  established: partialDate('When it began.').optional(),
  ended: partialDate('When it ended.').optional(),
  status: z.enum(['active', 'planned', 'dormant', 'ended', 'unknown']).meta({ description: 'Its state as of `asOf`.' }),
  countries: z.array(text('The name of a country, in its usual short English form.')).default([]).meta({ description: 'The countries that it was made for, if it was made for some only.' }),
  functions,
  cites: citations.meta({ description: 'Where the facts above are stated.' }),
  points: claims('How it works, what came of it, what it lacks.'),
});
export type Mechanism = z.output<typeof mechanismSchema>;
