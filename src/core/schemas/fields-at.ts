import type { z } from 'zod';
import type { Path } from './walk-fields.ts';

/** Returns the names of the fields that a schema has at a path; none, if there is no group of fields. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return fieldsAt(def.innerType, path);
    case 'pipe':
      return fieldsAt(def.in, path);
    case 'array':
      return fieldsAt(def.element, path.slice(1));
    case 'union':
      return def.options.flatMap((option) => fieldsAt(option, path));
    case 'object': {
      const [step, ...rest] = path;
      if (step === undefined) return Object.keys(def.shape);
      const field = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
      return field ? fieldsAt(field, rest) : [];
    }
    default:
      return [];
  }
}
