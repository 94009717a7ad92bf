import { z } from 'zod';
import { baseFields, citations, claims, partialDate, prose, referencesTo, referenceTo, text } from './fields.ts';

const mandate = z.strictObject({
  instrument: text('Symbol or name of the instrument, as in `S/RES/1244 (1999)`.'),
  doctrine: referenceTo('doctrine').optional().meta({ reference: 'doctrine', description: 'Its entry, if there is one.' }),
  date: partialDate('When it was adopted.'),
  text: prose('What it asked of the mission, in a sentence or two.'),
  cites: citations,
});

/** A mission or operation. Its successors are those that name it as predecessor. */
export const missionSchema = z.strictObject({
  ...baseFields,
  acronym: text('The acronym or short name by which it is known.'),
  organizations: z.array(referenceTo('organization')).min(1).meta({ description: 'The organizations that led it.' }),
  countries: z.array(text('The name of a country, in its usual short English form.')).min(1).meta({ description: 'Where it worked.' }),
  type: z.enum(['peacekeeping', 'hybrid', 'enforcement', 'observer', 'political', 'police', 'training', 'naval', 'support']).meta({ description: 'What sort of mission it was.' }),
  start: partialDate('When it was established.'),
  end: partialDate('When it ended; left out while it goes on as of `asOf`.').optional(),
  predecessors: referencesTo('mission', 'The missions whose work it took over.'),
  cites: citations.meta({ description: 'Where the facts above are stated.' }),
  mandates: z.array(mandate).min(1).meta({ description: 'The decisions on which it stood.' }),
  points: claims('What the sources say of it that a newcomer should know.'),
});
export type Mission = z.output<typeof missionSchema>;
