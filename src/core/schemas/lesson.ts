import { z } from 'zod';
import { citations, claim, claims, claimWith, functions, isoDate, lessonCodePattern, level, outcome, partialDate, period, phase, prose, referencesTo, text, voice } from './fields.ts';

export const lessonStates = ['observed', 'identified', 'endorsed', 'implemented', 'validated', 'contested', 'superseded', 'withdrawn'] as const;
export type LessonStateName = (typeof lessonStates)[number];

const lessonState = z.strictObject({
  state: z.enum(lessonStates).meta({ description: 'Where the lesson stood: observed → identified → endorsed → implemented → validated; besides contested, superseded, withdrawn.' }),
  date: partialDate('When it came to stand there.'),
  cites: citations,
  note: prose('What happened, in a sentence.').optional(),
});

/** One lesson, inside its case: the unit that people search, cite and teach. */
export const lessonSchema = z.strictObject({
  code: z.string().regex(lessonCodePattern, { error: 'Unexpected lesson code, expected three capital letters, a hyphen and a number, as in `HTI-03`' })
    .meta({ description: 'Three letters of the case and a number, as in `HTI-03`. Permanent.' }),
  title: text('The lesson as a sentence that somebody could act on.'),
  aliases: z.array(text('Another wording.')).default([]).meta({ description: 'Words by which people may look for it: acronyms, everyday words, other languages.' }),
  outcome: outcome.meta({ description: 'Whether what was done worked, failed, or both.' }),
  period: period('The years of what was observed.'),
  observation: prose('What happened, where, when, to whom.'),
  discussion: prose('Why it happened, unless the body tells it inside `<Lesson>`.').optional(),
  lesson: prose('What holds beyond this case.'),
  recommendation: claimWith({ role: text('Who should do it: an office, not a wish.') }).meta({ description: 'What to do, and who should do it.' }),
  ifIgnored: claim.meta({ description: 'What happens if nobody does it.' }),
  holdsWhen: claims('Conditions under which the lesson holds.'),
  failsWhen: claims('Conditions under which it does not.'),
  functions: functions.pipe(z.array(z.string()).min(1, { error: 'Unexpected empty list, expected at least one function' })),
  phase: phase.meta({ description: 'The phase of a mission in which it matters most.' }),
  level: level.meta({ description: 'The level at which one acts on it.' }),
  organizations: referencesTo('organization', 'The organizations concerned.'),
  missions: referencesTo('mission', 'The missions concerned.'),
  practices: referencesTo('practice', 'Practices that this lesson shows at work or failing.'),
  doctrine: referencesTo('doctrine', 'Instruments that bear on it.'),
  corroborates: referencesTo('lesson', 'Lessons that say the same elsewhere or in another year. One side is enough.'),
  contradicts: referencesTo('lesson', 'Lessons that say otherwise. One side is enough.'),
  voice,
  cites: citations.meta({ description: 'The passages from which the lesson is drawn. Background facts are cited inline instead: `[@key, locator]`.' }),
  states: z.array(lessonState).min(1, { error: 'Unexpected empty list, expected at least the state in which the lesson was first written down' })
    .meta({ description: 'The life of the lesson, oldest first.' }),
  updated: isoDate('The day of the last change of substance.').optional(),
});
export type Lesson = z.output<typeof lessonSchema>;
