import { z } from 'zod';
import { baseFields, citations, functions, partialDate, period, prose, referencesTo, referenceTo, text, voice } from './fields.ts';
import { lessonSchema } from './lesson.ts';

const actor = z.strictObject({
  organization: referenceTo('organization'),
  missions: referencesTo('mission', 'The missions through which it acted.'),
  did: prose('What it did there, in a sentence.'),
  functions,
  cites: citations,
  voice: voice.optional(),
});

const side = z.strictObject({
  organization: referenceTo('organization'),
  mission: referenceTo('mission').optional(),
});

const transition = z.strictObject({
  id: text('Short id within the case, for its address: lower-case letters, digits and hyphens.').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  from: z.array(side).min(1).meta({ description: 'Who handed over.' }),
  to: z.array(side).default([]).meta({ description: 'Who took over; empty if nobody did.' }),
  function: referenceTo('function'),
  year: z.int().min(1945).max(2100).meta({ description: 'Year in which the responsibility passed.' }),
  preparation: prose('How it was prepared.').optional(),
  stayed: prose('Who of the old presence stayed.').optional(),
  outcome: z.enum(['held', 'faltered', 'failed', 'not-stated']).meta({ description: 'Whether what had been reached held after the handover.' }),
  why: prose('Why it held or not, as the source has it.'),
  cites: citations,
  voice: voice.optional(),
});

const event = z.strictObject({
  date: partialDate('When it happened.'),
  event: prose('What happened, in a sentence.'),
  cites: citations,
});

/** A place on the globe in decimal degrees. */
const degrees = (axis: string, most: number) => {
  const error = `Unexpected ${axis}, expected degrees from -${most} to ${most}, with a point, as in \`9.6\``;
  return z.number({ error }).min(-most, { error }).max(most, { error });
};
const place = z.strictObject({
  latitude: degrees('latitude', 90).meta({ description: 'How far north; south of the equator below zero.' }),
  longitude: degrees('longitude', 180).meta({ description: 'How far east; west of Greenwich below zero.' }),
});

/** A theatre: who came, what they did, what passed from hand to hand, and what was learned. */
export const caseSchema = z.strictObject({
  ...baseFields,
  code: z.string().regex(/^[A-Z]{3}$/, { error: 'Unexpected code, expected three capital letters, as in `HTI`' }).meta({ description: 'Three letters with which the codes of its lessons begin.' }),
  countries: z.array(text('The name of a country, in its usual short English form.')).min(1).meta({ description: 'The countries of the theatre.' }),
  place: place.optional().meta({ description: 'Where the map shows the case, if not in the middle of its countries: for one that happened at their edge, off their coast, or in a country that the map doesn’t know.' }),
  missions: referencesTo('mission', 'The missions of the theatre, in order of their start.'),
  period: period('The years that the case covers.'),
  actors: z.array(actor).min(1).meta({ description: 'Which organization did what.' }),
  transitions: z.array(transition).default([]).meta({ description: 'Responsibilities that passed from one organization or mission to another.' }),
  timeline: z.array(event).default([]).meta({ description: 'What happened when, oldest first.' }),
  lessons: z.array(lessonSchema).default([]).meta({ description: 'The lessons of this case; the body places each once with `<Lesson code="…">`.' }),
});
export type Case = z.output<typeof caseSchema>;
export type Actor = z.output<typeof actor>;
export type Transition = z.output<typeof transition>;
