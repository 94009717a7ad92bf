import { z } from 'zod';
import { type EntryKind, entryKinds } from '../kinds.ts';
import { baseFields, prose, referenceTo, text } from './fields.ts';

const readable = [...entryKinds.filter((kind) => kind !== 'reading-list'), 'lesson'] as Array<Exclude<EntryKind, 'reading-list'> | 'lesson'>;
const common = {
  locator: text('The part to read, as in `pp. 26-28`.').optional(),
  why: prose('What to look for.').optional(),
  optional: z.boolean().default(false).meta({ description: 'Whether it is further reading.' }),
};
const reading = z.strictObject({
  ...(Object.fromEntries(readable.map((kind) => [kind, referenceTo(kind).optional().meta({ reference: kind, description: `${/^[aeiou]/.test(kind) ? 'An' : 'A'} ${kind} to read.` })])) as
    Record<(typeof readable)[number], z.ZodOptional<ReturnType<typeof referenceTo>>>),
  ...common,
}).refine((value) => readable.filter((kind) => value[kind] !== undefined).length === 1, {
  error: 'Unexpected reading, expected exactly one of `lesson`, `case`, `source`, `practice` …',
});

const readingModule = z.strictObject({
  title: text('Title of the module.'),
  minutes: z.int().positive().meta({ description: 'Minutes that it takes.' }),
  readings: z.array(reading).min(1).meta({ description: 'What to read, in order.' }),
  questions: z.array(text('One question.')).default([]).meta({ description: 'Questions for discussion.' }),
  notes: prose('Notes for the instructor.').optional(),
});

/** A course or a module: what to read, in which order, and what to ask. */
export const readingListSchema = z.strictObject({
  ...baseFields,
  audience: text('For whom it is.'),
  outcomes: z.array(text('What participants can do afterwards.')).min(1).meta({ description: 'Learning outcomes.' }),
  modules: z.array(readingModule).min(1).meta({ description: 'Its modules, in order; their minutes add up to its own.' }),
});
export type ReadingList = z.output<typeof readingListSchema>;
