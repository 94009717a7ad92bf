import { z } from 'zod';
import { baseFields, citations, functions, idPattern, prose, referencesTo, text, voice } from './fields.ts';

const position = z.strictObject({
  id: z.string().regex(idPattern).meta({ description: 'Short id within the debate, for its address.' }),
  claim: prose('The position in a sentence or two.'),
  voices: z.array(voice).min(1).meta({ description: 'Who holds it.' }),
  cites: citations,
  lessons: referencesTo('lesson', 'Lessons that speak for it.'),
});

/** A question on which the sources disagree. */
export const debateSchema = z.strictObject({
  ...baseFields,
  question: text('The question, ending with a question mark.'),
  functions,
  positions: z.array(position).min(2, { error: 'Unexpected number of positions, expected at least two' }).meta({ description: 'The positions, each with who holds it.' }),
  wouldSettle: z.array(prose('One piece of evidence.')).default([]).meta({ description: 'What would settle it; the editors\' view.' }),
  forClass: z.array(text('One question.')).default([]).meta({ description: 'Questions for a class.' }),
});
export type Debate = z.output<typeof debateSchema>;
