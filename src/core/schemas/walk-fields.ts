import { z } from 'zod';
import type { FieldMeta } from './fields.ts';

/** Keys and indexes that lead from an entry's frontmatter to a value. */
export type Path = readonly (string | number)[];

/** A value in some frontmatter, with the metadata of the schema's field that it fills. */
export interface FieldValue {
  path: Path;
  value: unknown;
  meta: FieldMeta;
}

/**
 * Yields every value of the data that a described field of the schema covers, parents before children.
 * The data need not be valid: what doesn't fit the schema is passed over.
 */
export function* walkFields(schema: z.core.$ZodType, value: unknown, path: Path = []): Generator<FieldValue> {
  if (value === undefined || value === null) return;
  const meta = z.globalRegistry.get(schema) as FieldMeta | undefined;
  if (meta && (meta.reference ?? meta.citation ?? meta.prose)) yield { path, value, meta };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      // The outer field's own metadata wins: it was given last.
      if (!(meta?.reference ?? meta?.citation ?? meta?.prose)) yield* walkFields(def.innerType, value, path);
      break;
    case 'pipe':
      yield* walkFields(def.in, value, path);
      break;
    case 'array':
      if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* walkFields(def.element, item, [...path, index]);
      break;
    case 'object':
      if (typeof value === 'object' && !Array.isArray(value))
        for (const [key, field] of Object.entries(def.shape))
          if (Object.hasOwn(value, key)) yield* walkFields(field, (value as Record<string, unknown>)[key], [...path, key]);
      break;
    case 'union':
      for (const option of def.options) yield* walkFields(option, value, path);
      break;
  }
}
