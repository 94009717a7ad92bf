import { describe, expect, it } from 'vitest';
import { entryKinds } from '#core/kinds.ts';
import { buildJsonSchema, type JsonSchema } from '#core/schemas/json-schema.ts';

/** Every field of a schema, with the path that leads there. */
function* fieldsOf(schema: JsonSchema, path = ''): Generator<{ path: string; schema: JsonSchema }> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield { path: `${path}.${name}`, schema: field as JsonSchema };
    yield* fieldsOf(field as JsonSchema, `${path}.${name}`);
  }
  for (const inner of [schema.items, ...(schema.anyOf ?? [])]) if (inner) yield* fieldsOf(inner as JsonSchema, path);
}

const fieldAt = (schema: JsonSchema, wanted: string) => [...fieldsOf(schema)].find(({ path }) => path === wanted)?.schema;

describe('the JSON Schema', () => {
  for (const kind of entryKinds)
    it(`of ${kind} is strict and describes every field`, () => {
      const schema = buildJsonSchema(kind);
      const fields = [...fieldsOf(schema)];
      expect(fields.length).toBeGreaterThan(8);
      expect(fields.filter(({ schema: { description } }) => !description).map(({ path }) => path)).toEqual([]);
      for (const group of [schema, ...fields.map((field) => field.schema)]) if (group.properties) expect(group.additionalProperties).toBe(false);
      expect(JSON.stringify(schema)).not.toMatch(/"(reference|citation|prose)":(true|")/);
    });

  it('asks for what people must write, not for what is filled in', () => {
    expect(buildJsonSchema('term').required).toEqual(['title', 'summary', 'updated', 'contributors', 'definition', 'usages']);
  });

  it('says in words what a text must look like', () => {
    const schema = buildJsonSchema('case');
    expect(fieldAt(schema, '.code')).toMatchObject({ pattern: '^[A-Z]{3}$', patternErrorMessage: 'Expected three capital letters, as in `HTI`' });
    expect(fieldAt(schema, '.period.start')).toMatchObject({ type: ['integer', 'string'], patternErrorMessage: 'Expected a year, year-month or year-month-day, as in 2008, 2008-01 or 2008-01-28' });
    expect(fieldAt(buildJsonSchema('source'), '.URL')).toMatchObject({ patternErrorMessage: expect.stringContaining('Expected one that begins with https://') as string });
  });

  it('offers ids and citations where a field names them', () => {
    const schema = buildJsonSchema('mission', { organization: ['un', 'eu'], citation: ['report-2012, p. '], lesson: [] });
    expect(schema['definitions']).toEqual({ organization: { examples: ['un', 'eu'] }, citation: { examples: ['report-2012, p. '] } });
    expect(fieldAt(schema, '.organizations')?.items).toMatchObject({ allOf: [{ $ref: '#/definitions/organization' }] });
    expect(fieldAt(schema, '.cites')?.items).toMatchObject({ allOf: [{ $ref: '#/definitions/citation' }] });
    expect(fieldAt(schema, '.predecessors')?.items).not.toHaveProperty('allOf');
  });
});
