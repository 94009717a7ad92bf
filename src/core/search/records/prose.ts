import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findInlineCitations } from '../../citations/inline-citations.ts';
import { walkFields } from '../../schemas/walk-fields.ts';
import { unique } from './names.ts';

/** Returns the prose in some frontmatter, field by field. */
export const proseOf = (schema: Parameters<typeof walkFields>[0], data: unknown): string[] =>
  [...walkFields(schema, data)].flatMap(({ value, meta }) => (meta.prose && typeof value === 'string' ? [value] : []));

/** Returns the citations in some frontmatter: those of its fields, then those inside its prose. */
export function citesOf(schema: Parameters<typeof walkFields>[0], data: unknown): string[] {
  const fields = [...walkFields(schema, data)];
  return unique([
    ...fields.flatMap(({ value, meta }) => (meta.citation && typeof value === 'string' ? [value] : [])),
    ...fields.flatMap(({ value, meta }) => (meta.prose && typeof value === 'string' ? citesIn(value) : [])),
  ]);
}

/** Returns the inline citations of a prose. */
export const citesIn = (prose: string): string[] => unique(findInlineCitations(prose));

/** Returns the text of a block of a body, with a line break between its own blocks. */
export const blockText = (node: RootContent): string =>
  'children' in node && (node.type as string) === 'mdxJsxFlowElement' ? (node.children as RootContent[]).map(blockText).join('\n') : toString(node);

/** Whether a block of a body is a `<Lesson>`, of a given code if one is given. */
export function isLesson(node: RootContent, code?: string): boolean {
  const { type, name, attributes } = node as unknown as { type: string; name?: string; attributes?: { name: string; value: string }[] };
  return type === 'mdxJsxFlowElement' && name === 'Lesson' && (code === undefined || attributes?.some((attribute) => attribute.name === 'code' && attribute.value === code) === true);
}
