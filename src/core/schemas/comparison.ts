import { z } from 'zod';
import { baseFields, idPattern, prose, referencesTo, text } from './fields.ts';

const question = z.strictObject({
  id: z.string().regex(idPattern).meta({ description: 'Permanent id, unique among all comparisons; it is part of the cell\'s address.' }),
  title: text('The question as a row of the table reads it.'),
  group: text('A heading under which the question stands with others; left out if the table has none.').optional(),
  form: z.enum(['yes-no', 'open']).meta({ description: 'Whether the answer is yes, partial or no, or a text.' }),
  help: prose('What counts as an answer.').optional(),
});

export const pivotValues = ['answers', 'actors', 'transitions', 'functions', 'lessons', 'doctrine', 'mechanisms', 'terms', 'threads', 'requests'] as const;

/** A table: its question and its axes. The cells derive from the entries. */
export const comparisonSchema = z.strictObject({
  ...baseFields,
  question: text('The question that the table answers, ending with a question mark.'),
  pivot: z.enum(pivotValues).meta({
    description: 'What the cells are made of: `answers` to the questions below; `actors` or `transitions` of cases; `functions` with all that stands behind each organization; `lessons` by function and case; '
      + '`doctrine` by function and issuer; `mechanisms` between organizations; `terms` as organizations use them; `threads` of lessons that recur; `requests` of instruments and what was done.',
  }),
  questions: z.array(question).default([]).meta({ description: 'For the pivot `answers`: the rows.' }),
  answeredBy: z.enum(['organization', 'doctrine']).default('organization').meta({ description: 'For the pivot `answers`: whether organizations or instruments answer.' }),
  organizations: referencesTo('organization', 'The organizations to set side by side, in order; left out: all that have a cell.'),
  instruments: referencesTo('doctrine', 'The instruments to set side by side, or whose requests are the rows, in order; left out: all that have a cell.'),
  notes: z.array(prose('One note.')).default([]).meta({ description: 'What a reader must know to read the table rightly.' }),
});
export type Comparison = z.output<typeof comparisonSchema>;
