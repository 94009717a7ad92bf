import { z } from 'zod';
import { baseFields, citations, claims, functions, partialDate, referencesTo, referenceTo, text } from './fields.ts';

/** An instrument: what was decided, asked for or laid down, by whom and when. */
export const doctrineSchema = z.strictObject({
  ...baseFields,
  symbol: text('Document symbol, as in `S/RES/1244 (1999)`.').optional(),
  issuers: z.array(referenceTo('organization')).min(1).meta({ description: 'The organizations that issued it.' }),
  date: partialDate('When it was adopted or published.'),
  instrument: z.enum(['charter', 'treaty', 'resolution', 'presidential-statement', 'policy', 'guideline', 'concept', 'declaration', 'agreement', 'report', 'strategy', 'manual'])
    .meta({ description: 'What sort of instrument it is.' }),
  functions,
  status: z.enum(['in-force', 'superseded', 'historical', 'unknown']).meta({ description: 'Whether it still holds, as of `asOf`.' }),
  supersedes: referencesTo('doctrine', 'Instruments that it replaced.'),
  document: referenceTo('source').optional().meta({ reference: 'source', description: 'The source entry of the document itself, if there is one.' }),
  keyPoints: claims('What it says, point by point.'),
  cites: citations.meta({ description: 'Where the instrument, its date and its status are stated.' }),
});
export type Doctrine = z.output<typeof doctrineSchema>;
