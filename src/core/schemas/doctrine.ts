import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { baseFields, citation, citations, claims, functions, idPattern, partialDate, prose, referencesTo, referenceTo, text, voice } from './fields.ts';

const response = z.strictObject({
  value: z.enum(['yes', 'partial', 'no', 'not-stated']).meta({ description: 'Whether it was done; `not-stated` if the sources that were read do not say.' }),
  text: prose('What was done, in a sentence.').optional(),
  cites: z.array(citation).default([]).meta({ description: 'Where it is written.' }),
  asOf: partialDate('The date of the statement.').optional(),
  voice: voice.optional(),
}).refine(({ value, text: told, cites }) => value === 'not-stated' || (told !== undefined && cites.length > 0), {
  error: 'Unexpected response without a text and a citation, expected both (or `not-stated`)',
});

const request = z.strictObject({
  id: text('Short id within the instrument, for its address.').regex(idPattern),
  asked: prose('What was asked, in a sentence.'),
  askedBy: text('Who asked, as in `Security Council`.'),
  askedOf: text('Of whom, as in `Secretariat`.'),
  due: text('By when, as the source has it.').optional(),
  cites: citations,
  voice: voice.optional(),
  done: response.meta({ description: 'What came of it.' }),
});

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
  requests: z.array(request).default([]).meta({ description: 'What it asks of others, and what was done.' }),
  answers: z.array(answerSchema).default([]).meta({ description: 'Its answer to questions of comparisons.' }),
  cites: citations.meta({ description: 'Where the instrument, its date and its status are stated.' }),
});
export type Doctrine = z.output<typeof doctrineSchema>;
export type Request = z.output<typeof request>;
