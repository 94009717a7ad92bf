import { z } from 'zod';
import { baseFields, claims, claimWith, functions, level, outcome, phase, prose, referencesTo, referenceTo, text } from './fields.ts';

const use = claimWith({
  organization: referenceTo('organization'),
  missions: referencesTo('mission', 'The missions that used it.'),
  case: referenceTo('case').optional(),
  outcome: z.enum([...outcome.options, 'not-stated']).meta({ description: 'How it went, as the source has it.' }),
});

/** A way of working that can be taken up elsewhere. */
export const practiceSchema = z.strictObject({
  ...baseFields,
  functions: functions.pipe(z.array(z.string()).min(1, { error: 'Unexpected empty list, expected at least one function' })),
  levels: z.array(level).min(1).meta({ description: 'The levels at which it is used.' }),
  phases: z.array(phase).min(1).meta({ description: 'The phases in which it is used.' }),
  what: prose('What it is, in two or three sentences, with inline citations.'),
  steps: claims('How to do it, step by step.'),
  worksWhen: claims('Conditions under which it works.'),
  failsWhen: claims('Conditions under which it fails.'),
  usedBy: z.array(use).default([]).meta({ description: 'Who used it, where, and how it went.' }),
  checklist: z.array(text('One thing to have done.')).default([]).meta({ description: 'What to tick off before and during, drawn from the steps by the editors.' }),
  doctrine: referencesTo('doctrine', 'Instruments that ask for it or govern it.'),
  related: referencesTo('practice', 'Practices that belong with it.'),
});
export type Practice = z.output<typeof practiceSchema>;
