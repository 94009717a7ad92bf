import type { NamedThing } from '../index/files.ts';

/** First stem of a name → the names that begin so. */
export type NameTable = ReadonlyMap<string, readonly NamedThing[]>;

/** A place in a row of stems at which a thing is named. */
export interface NameUse {
  thing: string;
  label: string;
  /** The number of its own record. */
  record: number;
  /** Index of its first stem, and how many it has. */
  start: number;
  length: number;
}

/** Finds the names in a row of stems: at each place the longest. */
export function findNames(stems: readonly string[], names: NameTable): NameUse[] {
  const found: NameUse[] = [];
  for (let start = 0; start < stems.length; start++) {
    const beginning = names.get(stems[start] ?? '');
    if (!beginning) continue;
    const here = beginning
      .map(([text, thing, label, record]) => ({ parts: text.split(' '), thing, label, record }))
      .filter(({ parts }) => parts.every((part, index) => part === stems[start + index]));
    const length = Math.max(0, ...here.map(({ parts }) => parts.length));
    for (const { parts, thing, label, record } of here) if (parts.length === length) found.push({ thing, label, record, start, length });
    if (length > 1) start += length - 1;
  }
  return found;
}
