import { z } from 'zod';
import type { EntryKind, Kind } from '../kinds.ts';
import { findExpectation } from './expectation.ts';
import type { FieldMeta } from './fields.ts';
import { schemas } from './index.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What an editor may offer where a field names an entry, a lesson or a citation. */
export type Offers = Partial<Record<Kind | 'citation', readonly string[]>>;

/**
 * Builds the JSON Schema (draft 7) of a kind's frontmatter as people write it, with every description.
 * @param offers what to offer, besides, for ids and citations
 */
export function buildJsonSchema(kind: EntryKind, offers: Offers = {}): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(schemas[kind], {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      mergeTypes(jsonSchema);
      const { reference, citation } = jsonSchema as FieldMeta;
      for (const key of ['reference', 'citation', 'prose', ...(jsonSchema.pattern ? ['format'] : [])]) delete jsonSchema[key];
      const expected = jsonSchema.pattern || jsonSchema.format ? findExpectation(zodSchema) : undefined;
      // Understood by the language servers of VS Code.
      if (expected) jsonSchema['patternErrorMessage'] = `Expected ${expected}`;
      const offer = citation ? 'citation' : reference;
      if (offer && offers[offer]?.length) jsonSchema.allOf = [{ $ref: `#/definitions/${offer}` }];
    },
  });
  const definitions = Object.entries(offers).filter(([, values]) => values.length > 0).map(([name, values]) => [name, { examples: [...values] }]);
  return definitions.length > 0 ? { ...schema, definitions: Object.fromEntries(definitions) } : schema;
}

/** Makes one schema of alternatives that differ in their type, so that an editor names what is wrong and not the first of them. */
function mergeTypes(schema: JsonSchema): void {
  const options = schema.anyOf ?? [];
  const types = options.map(({ type }) => type);
  if (options.length < 2 || new Set(types).size < types.length || types.some((type) => type === undefined || type === 'object')) return;
  delete schema.anyOf;
  Object.assign(schema, ...options, { type: types }, { ...schema });
}
