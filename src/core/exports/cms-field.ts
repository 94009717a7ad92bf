import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { findExpectation } from '../schemas/expectation.ts';
import { type FieldMeta, referenceTo } from '../schemas/fields.ts';
import { schemas } from '../schemas/index.ts';

/** A JSON Schema with the metadata of the field, and what its form is in words. */
type FieldSchema = z.core.JSONSchema.BaseSchema & FieldMeta & { form?: string };

/** Builds the fields of the editor's form for a schema of an object, in the schema's order. */
export function buildCmsFields(schema: z.ZodType): Field[] {
  return fieldsOf(z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const form = findExpectation(zodSchema);
      if (form) jsonSchema['form'] = form;
      const { def } = zodSchema._zod;
      if (def.type === 'pipe') jsonSchema.minItems ??= z.toJSONSchema(def.out, { unrepresentable: 'any' }).minItems;
    },
  }) as FieldSchema);
}

const fieldsOf = ({ properties = {}, required = [] }: FieldSchema): Field[] =>
  Object.entries(properties).map(([name, schema]) => fieldOf(name, schema as FieldSchema, required.includes(name)));

function fieldOf(name: string, given: FieldSchema, needed: boolean): Field {
  const schema = oneOf(given);
  const { description, type, reference, minItems: min = 0, default: value } = schema;
  // How to write an id is no help to someone who picks a title.
  const hint = reference && description === referenceTo(reference).description ? '' : plain(description ?? '');
  const common = { name, label: labelOf(name), required: needed || min > 0, ...(hint && { hint }) };
  if (type === 'array') return { ...common, ...listOf(name, schema), ...(min > 0 && { min }) };
  if (type === 'object') return { ...common, widget: 'object', collapsed: 'auto', fields: fieldsOf(schema) };
  return { ...common, ...widgetOf(schema, common.required), ...(value !== undefined && { default: value }) } as Field;
}

/** References and choices are picked from what there is; texts and groups are items to add, move and remove. */
function listOf(name: string, { items }: FieldSchema) {
  const item = oneOf(items as FieldSchema);
  if (item.type === 'object') {
    const fields = fieldsOf(item);
    return { widget: 'list' as const, collapsed: true, ...summaryOf(fields), fields };
  }
  if (item.reference || item.enum) return { ...widgetOf(item, true), multiple: true };
  if (item.prose) return { widget: 'list' as const, field: fieldOf(name, { ...item, description: undefined }, true) };
  return { widget: 'list' as const };
}

/** The widget for a single value. */
function widgetOf(schema: FieldSchema, required: boolean) {
  const { type, reference, prose, form, pattern, minimum, maximum, maxLength } = schema;
  if (reference) return relationTo(reference);
  if (schema.enum) return { widget: 'select' as const, options: schema.enum.map((value) => ({ label: String(value).replaceAll('-', ' '), value: value as string })) };
  if (type === 'boolean') return { widget: 'boolean' as const };
  if (type === 'integer') return { widget: 'number' as const, value_type: 'int' as const, min: minimum, max: maximum };
  if (type === 'number') return { widget: 'number' as const, value_type: 'float' as const, min: minimum, max: maximum };
  if (schema.format === 'date') return { widget: 'datetime' as const, type: 'date' as const, format: 'YYYY-MM-DD', ...(required && { default: '{{now}}' }) };
  return {
    widget: prose ? 'text' as const : 'string' as const,
    ...(maxLength && { maxlength: maxLength }),
    ...(pattern && { pattern: [pattern, plain(`Expected ${form ?? 'another form'}`)] as [string, string] }),
    use_emoji_autocomplete: false,
  };
}

/** Lessons live inside their cases and are named by their code; entries by the name of their file. */
function relationTo(kind: Kind) {
  const widget = 'relation' as const;
  return kind === 'lesson'
    ? { widget, collection: 'case', value_field: 'lessons.*.code', display_fields: ['lessons.*.code', 'lessons.*.title'] }
    : { widget, collection: kind, value_field: '{{slug}}', display_fields: 'acronym' in schemas[kind].shape ? ['acronym', 'title'] : ['title'] };
}

/** Makes one schema of alternatives: groups joined, with no field that all of them need; else the one that is a text. */
function oneOf(schema: FieldSchema): FieldSchema {
  const options = (schema.anyOf ?? []) as FieldSchema[];
  if (options.length === 0) return schema;
  const { anyOf: _, ...rest } = schema;
  const groups = options.filter(({ type }) => type === 'object');
  if (groups.length === 0) return { ...options.find(({ type }) => type === 'string'), ...rest };
  return { ...rest, type: 'object', properties: Object.assign({}, ...groups.map(({ properties }) => properties)) };
}

/** What a closed item of a list shows: the first two fields that it must have. */
function summaryOf(fields: readonly Field[]) {
  const shown = fields.filter((field) => 'required' in field && field.required && field.widget !== 'object' && field.widget !== 'list').slice(0, 2);
  return shown.length > 0 ? { summary: shown.map(({ name }) => `{{fields.${name}}}`).join(' · ') } : {};
}

/** `worksWhen` → `Works when`, `publisher-place` → `Publisher place`, `URL` as it is. */
function labelOf(name: string): string {
  const words = name.replace(/[a-z](?=[A-Z])/g, '$& ').replace(/ [A-Z]/g, (letter) => letter.toLowerCase()).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The form would show backticks as they are, and take angle brackets for HTML. */
const plain = (text: string): string => text.replace(/`([^`]*)`/g, '“$1”').replaceAll('<', '&lt;');
