import type { Diagnostic, Position } from '../diagnostic.ts';
import type { ContentFile } from './read-files.ts';

/** Whoever breaks a list breaks it on every line: the first ones tell enough. */
const maxFaults = 100;

/** What the lines of a list are. */
export interface LineFormat<Item> {
  /** Returns what a line holds; undefined if it is none of these. */
  read: (line: string, place: { file: string; position: Position }) => Item[] | undefined;
  /** The rule that a strange line breaks. */
  rule: string;
  expected: string;
  hint: string;
}

/** Parses a list of the content folder, line by line; empty lines say nothing, and no list is an empty one. */
export function parseLines<Item>(list: ContentFile | undefined, faults: Diagnostic[], { read, rule, expected, hint }: LineFormat<Item>): Item[] {
  if (!list) return [];
  const { file } = list;
  let left = maxFaults;
  return list.text.split('\n').flatMap((written, index): Item[] => {
    const line = written.trimEnd();
    const position = { line: index + 1, column: 1 };
    if (line === '') return [];
    const items = read(line, { file, position });
    if (!items && left-- > 0)
      faults.push({ rule, severity: 'error', file, ...position, message: `Unexpected line \`${line.slice(0, 80)}\`, expected ${expected}`, hint });
    return items ?? [];
  });
}
