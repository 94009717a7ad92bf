import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { describeFields, type Field } from '#core/schemas/describe-fields.ts';

const text = z.string().min(1);
const id = z.string().regex(/^[a-z-]+$/);
const common = { label: text, description: text };
const validations = z.strictObject({ required: z.boolean() }).optional();

/**
 * What GitHub lets an issue form be.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
const formSchema = z.strictObject({
  name: text,
  description: text.max(200),
  labels: z.array(text),
  body: z.array(z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
    z.strictObject({ type: z.enum(['input', 'textarea']), id, attributes: z.strictObject({ ...common, placeholder: text.optional() }), validations }),
    z.strictObject({ type: z.literal('dropdown'), id, attributes: z.strictObject({ ...common, options: z.array(text.regex(/^(?!none$)/i)).min(2) }), validations }),
    z.strictObject({ type: z.literal('checkboxes'), id, attributes: z.strictObject({ label: text, options: z.array(z.strictObject({ label: text, required: z.boolean() })).min(1) }) }),
  ])),
});

const folder = '.github/ISSUE_TEMPLATE/';
const forms = new Map(readdirSync(folder).filter((name) => name !== 'config.yml').map((name) => [name, formSchema.parse(parse(readFileSync(folder + name, 'utf8')))]));
const questionsOf = (name: string) => (forms.get(name)?.body ?? []).flatMap((field) => (field.type === 'markdown' ? [] : [field]));

const choices = (field: Field): [string, readonly string[]][] => [...(field.values ? [[field.path.join('.'), field.values] as [string, readonly string[]]] : []), ...field.groups.flat().flatMap(choices)];
const valuesOf = new Map([...describeFields('case').flatMap(choices), ...describeFields('source').flatMap(choices).map(([path, values]) => [`source.${path}`, values] as const)]);

describe('the issue forms', () => {
  it('are there for a case, a lesson, a source and an error', () => {
    expect([...forms.keys()].sort()).toEqual(['case.yml', 'error.yml', 'lesson.yml', 'source.yml']);
  });

  for (const name of forms.keys())
    it(`${name} asks each question once, and begins no label so that an answer could`, () => {
      const ids = questionsOf(name).map((field) => field.id);
      const labels = questionsOf(name).map(({ attributes }) => attributes.label);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.filter((label) => label !== label.trim())).toEqual([]);
    });

  it('ask for a lesson alike in a new case and in an old one', () => {
    const ofCase = new Map(questionsOf('case.yml').map((field) => [field.id, field]));
    const shared = questionsOf('lesson.yml').filter((field) => field.id !== 'case');
    expect(shared.length).toBeGreaterThan(15);
    for (const field of shared) expect(ofCase.get(field.id)).toEqual(field);
  });

  it('offer the values that the schemas accept', () => {
    const offered = (name: string, wanted: string) => questionsOf(name).flatMap((field) => (field.type === 'dropdown' && field.id === wanted ? field.attributes.options : []));
    for (const wanted of ['outcome', 'phase', 'level']) expect(offered('case.yml', wanted)).toEqual(valuesOf.get(`lessons.${wanted}`));
    expect(offered('case.yml', 'voice-kind')).toEqual(valuesOf.get('lessons.voice.kind'));
    for (const wanted of ['type', 'held']) expect(offered('source.yml', wanted)).toEqual(valuesOf.get(`source.${wanted}`));
  });
});
