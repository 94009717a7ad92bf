import { type Kind, kinds } from '../kinds.ts';
import type { Field } from './describe-fields.ts';

const nameOf = (kind: Kind, plural: boolean) => kinds[kind][plural ? 'plural' : 'label'].toLowerCase();
const list = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

/** What each type of value is, alone and as the items of a list. */
const types: Record<Field['type'], (field: Field) => [one: string, many: string]> = {
  text: () => ['Text', 'of texts'],
  prose: () => ['Sentences, with citations where they belong: `[@challenges-2012, p. 26]`', 'of texts, with citations where they belong: `[@challenges-2012, p. 26]`'],
  citation: () => ['A citation', 'of citations, each in quotes: `["challenges-2012, p. 26"]`'],
  reference: ({ reference = 'case' }) => reference === 'lesson' ? ['The code of a lesson', 'of codes of lessons'] : [`The id of an entry of the kind ${nameOf(reference, false)}`, `of ids of ${nameOf(reference, true)}`],
  choice: ({ values = [] }) => [`One of ${list(values)}`, `with any of ${list(values)}`],
  'yes-no': () => ['`true` or `false`', 'of `true` or `false`'],
  number: () => ['A whole number', 'of whole numbers'],
  form: ({ form = '' }) => [form.charAt(0).toUpperCase() + form.slice(1), `of ${form}`],
  group: () => ['A group of fields', 'of groups of fields'],
};

/** Says in a sentence what a field holds, as in “A list of ids of missions, at least one.” Code stands between backticks. */
export function formatField(field: Field): string {
  const [one, many] = types[field.type](field);
  const least = field.list?.atLeast ? `, at least ${['', 'one', 'two'][field.list.atLeast] ?? field.list.atLeast}` : '';
  return `${field.list ? `A list ${many}` : one}${least}.${field.assumed ? ` If left out: \`${field.assumed}\`.` : ''}`;
}
