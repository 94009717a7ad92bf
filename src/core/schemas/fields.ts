import { z } from 'zod';
import type { Kind } from '../kinds.ts';

/** What a field's metadata says to the walker, the field guide and editors. */
export interface FieldMeta {
  /** One sentence for the person who fills the field in. */
  description?: string;
  /** The value is the id of an entry of this kind (for `lesson`, its code). */
  reference?: Kind;
  /** The value is a citation: `key, locator`. */
  citation?: boolean;
  /** The value is prose and may carry inline citations `[@key, locator]`. */
  prose?: boolean;
}

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const lessonCodePattern = /^[A-Z]{3}-\d{2,3}$/;

/** A reference to an entry by its id, or to a lesson by its code. */
export const referenceTo = (kind: Kind) =>
  (kind === 'lesson'
    ? z.string().regex(lessonCodePattern, { error: 'Unexpected lesson code, expected three capital letters, a hyphen and a number, as in `HTI-03`' })
    : z.string().regex(idPattern, { error: 'Unexpected id, expected lower-case letters, digits and hyphens, as in `eufor-tchad-rca`' })
  ).meta({ reference: kind, description: kind === 'lesson' ? 'Code of a lesson, as in `HTI-03`.' : `Id of an entry of the kind ${kind}: its file name without \`.mdx\`.` });

/** A list of references, empty when left out. */
export const referencesTo = (kind: Kind, description: string) =>
  z.array(referenceTo(kind)).default([]).meta({ description });

export const text = (description: string) =>
  z.string().trim().min(1, { error: 'Unexpected empty text, expected at least a word' }).meta({ description });

/** Prose in plain sentences; inline citations `[@key, locator]` are linked. */
export const prose = (description: string) =>
  z.string().trim().min(1, { error: 'Unexpected empty text, expected at least a sentence' }).meta({ prose: true, description });

export const isoDate = (description: string) =>
  z.iso.date({ error: 'Unexpected date, expected year-month-day, as in 2026-11-22' }).meta({ description });

const partialDateError = 'Unexpected date, expected a year, year-month or year-month-day, as in 2008, 2008-01 or 2008-01-28';

/** A day, a month or a year, as exactly as the source states it. */
export const partialDate = (description: string) =>
  z.union([
    z.int().min(1000, { error: partialDateError }).max(9999, { error: partialDateError }).transform(String),
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: partialDateError }),
  ], { error: partialDateError }).meta({ description });

export const period = (description: string) =>
  z.strictObject({
    start: partialDate('First year, month or day.'),
    end: partialDate('Last year, month or day; left out while it goes on.').optional(),
  }).meta({ description });

/** `challenges-2012, p. 26` · `challenges-2012, pp. 26-28` · `osce-2011, sec. Good Practices` · `s-res-1244, para. 11`. */
export const citation = z.string().trim().min(1).meta({
  citation: true,
  description: 'A citation: the id of a source, a comma and a locator, as in `challenges-2012, p. 26`.',
});

export const citations = z.array(citation).min(1, { error: 'Unexpected empty list, expected at least one citation, as in `challenges-2012, p. 26`' })
  .meta({ description: 'Where it is written: one or more citations.' });

/** Whose view it is. */
export type Voice = z.output<typeof voice>;
export const voice = z.strictObject({
  name: text('The person who said or wrote it, where the source names one.').optional(),
  role: text('Office or rank at that time.').optional(),
  organization: referenceTo('organization').optional(),
  affiliation: text('Employer or body that has no entry here.').optional(),
  kind: z.enum(['author', 'speaker', 'working-group', 'institution']).meta({ description: 'An author of the document, a speaker whom it reports, a working group, or an institution that speaks in its own name.' }),
  firsthand: z.boolean().default(false).meta({ description: 'Whether this voice took part in what it tells of.' }),
}).refine((value) => value.name ?? value.role ?? value.organization ?? value.affiliation, {
  error: 'Unexpected voice of nobody, expected a name, a role, an organization or an affiliation',
}).meta({ description: 'Whose view it is.' });

/** A statement and where it is written; or the editors' own inference, said to be theirs. */
const claimFields = {
  text: prose('The statement, in one or two plain sentences of your own.'),
  cites: z.array(citation).default([]).meta({ description: 'Where it is written. Needed unless it is the editors\' inference.' }),
  by: z.enum(['source', 'editors']).default('source').meta({ description: '`source` if a source says it; `editors` if the editors of this library infer it.' }),
  voice: voice.optional(),
};
export const claim = z.strictObject(claimFields);
export const claims = (description: string) => z.array(claim).default([]).meta({ description });
export const claimWith = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject({ ...claimFields, ...shape });

/** What has happened since the sources were written. */
const later = z.strictObject({
  text: prose('What has changed since the source was written.'),
  date: partialDate('When it changed.'),
  cites: citations,
  checked: isoDate('The day on which you read the page that says so.'),
});

/** The fields that every kind has. */
export const baseFields = {
  title: text('The name that readers will see, search and cite.'),
  summary: text('One sentence of at most 200 characters that helps a reader choose.').max(200, { error: 'Unexpected length, expected at most 200 characters' }),
  aliases: z.array(text('Another name.')).default([]).meta({ description: 'Other names: acronyms, former names, other languages, common misspellings.' }),
  updated: isoDate('The day of the last change of substance.'),
  contributors: z.array(text('A name as it is to be shown.')).min(1).meta({ description: 'Who wrote the entry.' }),
  asOf: partialDate('The date up to which the entry is true, where it can go out of date.').optional(),
  since: z.array(later).default([]).meta({ description: 'What has happened since the sources were written, with a public source and the day it was checked.' }),
};

export const functions = referencesTo('function', 'The functions that it concerns.');
export const phase = z.enum(['prevention', 'planning', 'start-up', 'implementation', 'transition', 'after']);
export const level = z.enum(['strategic', 'operational', 'field']);
export const outcome = z.enum(['worked', 'failed', 'mixed']);
