import type { Field } from './describe-fields.ts';

/**
 * Finds groups with the same fields as a group before them, so that a guide explains them once.
 * @returns the path of the repeated group → the path of the first, both joined by dots
 */
export function findRepeatedGroups(fields: readonly Field[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const repeated = new Map<string, string>();
  const visit = (field: Field) => {
    const path = field.path.join('.');
    const signature = signatureOf(field);
    const before = field.groups.length > 0 ? first.get(signature) : undefined;
    if (before) return void repeated.set(path, before);
    first.set(signature, path);
    field.groups.flat().forEach(visit);
  };
  fields.forEach(visit);
  return repeated;
}

/** A text that is the same for groups with the same fields, wherever they stand. */
const signatureOf = ({ path, groups }: Field): string =>
  JSON.stringify(groups, (key, value: unknown) => (key === 'path' && Array.isArray(value) ? value.slice(path.length) : value));
