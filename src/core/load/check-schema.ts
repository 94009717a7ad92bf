import type { z } from 'zod';
import type { Diagnostic, Position } from '../diagnostic.ts';
import { fieldsAt } from '../schemas/fields-at.ts';
import type { Path } from '../schemas/walk-fields.ts';
import { didYouMean } from '../spelling/nearest.ts';

/** Who has so many faults sees the rest after mending these. */
const maxFaults = 100;

/** Says each way in which frontmatter departs from its schema, at its place; at most the first hundred. */
export function checkSchema(
  issues: readonly z.core.$ZodIssue[], data: unknown, file: string, label: string,
  locate: (path: Path, what?: 'key' | 'value') => Position, schema: z.core.$ZodType,
): Diagnostic[] {
  return issues.slice(0, maxFaults).flatMap((issue): Diagnostic[] => {
    const path = issue.path as Path;
    const name = formatPath(path);
    if (issue.code === 'unrecognized_keys') {
      const fields = fieldsAt(schema, path);
      return issue.keys.slice(0, maxFaults).map((key) => ({
        rule: 'unknown-field', severity: 'error', file, ...locate([...path, key], 'key'),
        message: `Unexpected field \`${key}\`${name ? ` in \`${name}\`` : ''}, expected only fields of the kind ${label}`,
        hint: `${didYouMean(key, fields)}Check its spelling and its indentation, or remove it. The fields here are ${fields.join(', ')}; the page /contribute/fields/${label.replace(' ', '-')}/ explains them.`,
      }));
    }
    const value = valueAt(data, path);
    if (value === undefined && path.length > 0)
      return [{
        rule: 'missing-field', severity: 'error', file, ...locate(path.slice(0, -1)),
        message: `Unexpected absence of \`${name}\`, expected ${expected(issue)}`,
        hint: `Add a line \`${String(path.at(-1))}: …\`${path.length > 1 ? ` to \`${formatPath(path.slice(0, -1))}\`` : ''}.`,
      }];
    if (issue.code === 'invalid_type' && !issue.message.startsWith('Unexpected'))
      return [{
        rule: 'wrong-type', severity: 'error', file, ...locate(path),
        message: `Unexpected ${describe(value)} ${name ? `in \`${name}\`` : 'between the lines of hyphens'}, expected ${expected(issue)}`,
        hint: name ? remedy(issue.expected, value) : 'Write the fields one a line, each as `name: value`.',
        ...(isUnquoted(issue.expected, value) ? { repair: { ...locate(path), from: String(value), to: `"${String(value)}"` } } : {}),
      }];
    return [{
      rule: 'invalid-value', severity: 'error', file, ...locate(path),
      message: issue.message.startsWith('Unexpected') ? issue.message.replace(/,/, ` in \`${name}\`,`) : `Unexpected ${describe(value)} in \`${name}\`, expected ${expected(issue)}`,
      hint: `${issue.code === 'invalid_value' ? didYouMean(String(value), issue.values.map(String)) : ''}Correct \`${name}\`.`,
    }];
  });
}

/** Formats a path as in `lessons[2].cites[0]`. */
export const formatPath = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step)).join('');

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? `\`${String(issue.values[0])}\`` : `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return /, expected (.+)$/.exec(issue.message)?.[1] ?? 'another value';
  }
}

const types: Record<string, string> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: '`true` or `false`', array: 'a list', object: 'a group of fields',
};

/** Whether a text was meant, and YAML reads a number or a truth value for want of quotes. */
const isUnquoted = (wanted: string, value: unknown): boolean => wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean');

function remedy(wanted: string, value: unknown): string {
  if (isUnquoted(wanted, value)) return `Put quotes around it: "${String(value)}".`;
  if (wanted === 'array') return 'Write it as a list: `[one, two]`, or one item a line, each after `- `.';
  if (value === null) return 'Fill it in, or remove the line.';
  return `Write ${types[wanted] ?? wanted} here.`;
}

function describe(value: unknown): string {
  if (value === null) return 'empty value';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'group of fields';
  if (typeof value === 'string') return value.length > 60 ? `text of ${value.length} characters` : `text \`${value}\``;
  return `${typeof value} \`${String(value)}\``;
}
