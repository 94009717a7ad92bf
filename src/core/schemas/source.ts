import { z } from 'zod';
import { baseFields, isoDate, partialDate, prose, text } from './fields.ts';

const person = z.union([
  z.strictObject({ family: text('Family name.'), given: text('Given names.').optional() }),
  z.strictObject({ literal: text('Name of an institution, as it is.') }),
], { error: 'Unexpected author, expected `family` and `given`, or `literal` for an institution' });

const range = (description: string) => z.strictObject({
  first: z.int().min(0).meta({ description: 'First number.' }),
  last: z.int().min(0).meta({ description: 'Last number.' }),
}).meta({ description });

const addressError = 'Unexpected address, expected one that begins with https:// and a plain host';

/** A document that entries cite; the names of its fields are those of CSL-JSON. */
export const sourceSchema = z.strictObject({
  ...baseFields,
  type: z.enum(['report', 'book', 'chapter', 'article-journal', 'paper-conference', 'legislation', 'webpage', 'article-newspaper', 'document']).meta({ description: 'Type of document, after CSL.' }),
  author: z.array(person).min(1).meta({ description: 'Authors, or the institution that wrote it.' }),
  editor: z.array(person).default([]).meta({ description: 'Editors.' }),
  issued: partialDate('When it was published.').optional(),
  publisher: text('Publisher.').optional(),
  'publisher-place': text('City of the publisher.').optional(),
  'container-title': text('Title of the book, journal, series or site that it is part of.').optional(),
  number: text('Document symbol or number in its series.').optional(),
  URL: z.url({ protocol: /^https?$/, error: addressError }).regex(/^https?:\/\/[a-z0-9][a-z0-9.:-]*([/?#][^\s\\]*)?$/i, { error: addressError }).optional().meta({ description: 'Public address.' }),
  DOI: text('Digital object identifier.').optional(),
  ISBN: text('International standard book number.').optional(),
  language: text('Language code, as in `en`.').optional(),
  accessed: isoDate('The day on which the page was read; needed for web pages.').optional(),
  held: z.enum(['whole', 'part', 'page']).meta({ description: 'What the editors have read: the whole document, parts of it, or the web page named.' }),
  pages: range('Its first and last page, if it is cited by page.').optional(),
  paragraphs: range('Its first and last numbered paragraph, if it is cited by paragraph.').optional(),
  articles: range('Its first and last article, if it is cited by article.').optional(),
  sections: z.array(text('A heading, as it stands.')).default([]).meta({ description: 'Its headings, if it is cited by section.' }),
  limits: prose('What one must know to weigh it: who spoke, under which rule, when.').optional(),
});
export type Source = z.output<typeof sourceSchema>;
