import { z } from 'zod';
import type { EntryKind, Kind } from '../kinds.ts';
import { findExpectation } from './expectation.ts';
import type { FieldMeta } from './fields.ts';
import { schemas } from './index.ts';

/** A field as the person who fills it in must know it. */
export interface Field {
  /** Names that lead to it from the top of the frontmatter, as in `lessons`, `voice`, `kind`. */
  path: readonly string[];
  description: string;
  /** Whether an entry without it is refused; for a field in a group, wherever that group is given. */
  needed: boolean;
  /** Whether it is a list, and so the number of items that it needs at least. */
  list?: { atLeast: number };
  /** What it (or each item of the list) is. */
  type: 'text' | 'prose' | 'citation' | 'reference' | 'choice' | 'yes-no' | 'number' | 'form' | 'group';
  /** For a reference: what it refers to. */
  reference?: Kind;
  /** For a choice: the values to choose from. */
  values?: readonly string[];
  /** For a form: what it must look like, in words. */
  form?: string;
  /** What is assumed if it is left out. */
  assumed?: string;
  /** For a group: its fields; several lists if it can be written in several ways. */
  groups: readonly (readonly Field[])[];
}

/** Describes the fields of a kind's frontmatter, from its schema. */
export const describeFields = (kind: EntryKind): readonly Field[] => groupsOf(schemas[kind], []).flat();

function groupsOf(schema: z.core.$ZodType, path: readonly string[]): Field[][] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'union') return def.options.flatMap((option) => groupsOf(option, path));
  if (def.type !== 'object') return [];
  return [Object.entries(def.shape).map(([name, field]) => describe(field, [...path, name]))];
}

function describe(outer: z.core.$ZodType, path: readonly string[]): Field {
  const found: Pick<Field, 'assumed' | 'list'> & { meta: FieldMeta } = { meta: {} };
  let schema = outer;
  for (;;) {
    found.meta = { ...z.globalRegistry.get(schema), ...found.meta };
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === 'default' && ['string', 'boolean'].includes(typeof def.defaultValue)) found.assumed = String(def.defaultValue);
    if (def.type === 'array') found.list = { atLeast: leastOf(outer) };
    if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable') schema = def.innerType;
    else if (def.type === 'pipe') schema = def.in;
    else if (def.type === 'array') schema = def.element;
    else break;
  }
  const { description = '', reference, citation, prose } = found.meta;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const { list, assumed } = found;
  const common = { path, description, needed: !z.safeParse(outer, undefined).success, groups: groupsOf(schema, path), ...(list && { list }), ...(assumed && { assumed }) };
  const form = findExpectation(schema);
  if (common.groups.length > 0) return { ...common, type: 'group' };
  if (reference) return { ...common, type: 'reference', reference };
  if (citation) return { ...common, type: 'citation' };
  if (prose) return { ...common, type: 'prose' };
  if (def.type === 'enum') return { ...common, type: 'choice', values: Object.values(def.entries).map(String) };
  if (def.type === 'boolean') return { ...common, type: 'yes-no' };
  if (def.type === 'number' && !form) return { ...common, type: 'number' };
  return form ? { ...common, type: 'form', form } : { ...common, type: 'text' };
}

/** The number of items that a list needs at least, 0 if it may be empty. */
function leastOf(schema: z.core.$ZodType): number {
  const issue = z.safeParse(schema, []).error?.issues[0];
  return issue?.code === 'too_small' ? Number(issue.minimum) : 0;
}
