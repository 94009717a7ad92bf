import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entryKinds } from '#core/kinds.ts';
import { schemas } from '#core/schemas/index.ts';

/** Every object and field of a schema, with the path that leads there. */
function* fieldsOf(schema: z.core.$ZodType, path: string): Generator<{ path: string; schema: z.core.$ZodType; strict?: boolean }> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable') yield* fieldsOf(def.innerType, path);
  else if (def.type === 'pipe') yield* fieldsOf(def.in, path);
  else if (def.type === 'array') yield* fieldsOf(def.element, `${path}[]`);
  else if (def.type === 'union') for (const option of def.options) yield* fieldsOf(option, path);
  else if (def.type === 'object') {
    yield { path, schema, strict: def.catchall !== undefined && (def.catchall as z.core.$ZodTypes)._zod.def.type === 'never' };
    for (const [key, field] of Object.entries(def.shape)) {
      yield { path: `${path}.${key}`, schema: field };
      yield* fieldsOf(field, `${path}.${key}`);
    }
  }
}

function isDescribed(schema: z.core.$ZodType): boolean {
  if (z.globalRegistry.get(schema)?.description) return true;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return 'innerType' in def ? isDescribed(def.innerType) : def.type === 'pipe' ? isDescribed(def.in) : false;
}

describe('the schemas', () => {
  for (const kind of entryKinds) {
    const fields = [...fieldsOf(schemas[kind], kind)];
    it(`of ${kind} refuse unknown fields everywhere`, () => {
      expect(fields.filter(({ strict }) => strict === false).map(({ path }) => path)).toEqual([]);
      expect(fields.some(({ strict }) => strict)).toBe(true);
    });
    it(`of ${kind} describe every field`, () => {
      expect(fields.filter(({ strict, schema }) => strict === undefined && !isDescribed(schema)).map(({ path }) => path)).toEqual([]);
    });
  }
});
