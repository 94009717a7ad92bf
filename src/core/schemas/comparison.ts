import { z } from 'zod';
import { baseFields, idPattern, prose, referencesTo, text } from './fields.ts';

const question = z.strictObject({
  id: z.string().regex(idPattern).meta({ description: 'Permanent id, unique among all comparisons; it is part of the cell\'s address.' }),
  title: text('The question as a row of the table reads it.'),
  form: z.enum(['yes-no', 'open']).meta({ description: 'Whether the answer is yes, partial or no, or a text.' }),
  help: prose('What counts as an answer.').optional(),
});

/** A table: its question and its axes. The cells derive from the entries. */
export const comparisonSchema = z.strictObject({
  ...baseFields,
  question: text('The question that the table answers, ending with a question mark.'),
  pivot: z.enum(['answers', 'actors', 'transitions', 'functions']).meta({ description: 'What the cells are made of: answers of organizations, actors of cases, transitions of cases, or the functions with the lessons and doctrine behind each.' }),
  questions: z.array(question).default([]).meta({ description: 'For the pivot `answers`: the rows.' }),
  organizations: referencesTo('organization', 'The organizations to set side by side, in order; left out: all that have a cell.'),
  notes: z.array(prose('One note.')).default([]).meta({ description: 'What a reader must know to read the table rightly.' }),
});
export type Comparison = z.output<typeof comparisonSchema>;
