import type { NamedThing } from '../index/files.ts';

/** First stem of a name → the names that begin so. */
export type NameTable = ReadonlyMap<string, readonly NamedThing[]>;

/** A place in a row of stems at which a thing is named. */
export interface NameUse {
  thing: string;
  label: string;
  /** The stems by which it is named. */
  text: string;
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
    const { lengths, byText } = arrange(beginning);
    for (const length of lengths) {
      const here = start + length > stems.length ? undefined : byText.get(length === 1 ? stems[start]! : stems.slice(start, start + length).join(' '));
      if (!here) continue;
      for (const [text, thing, label, record] of here) found.push({ thing, label, text, record, start, length });
      start += length - 1;
      break;
    }
  }
  return found;
}

interface Arranged {
  /** How many stems the names have, the longest first. */
  lengths: number[];
  byText: Map<string, NamedThing[]>;
}

const arranged = new WeakMap<readonly NamedThing[], Arranged>();

/** Arranges names that begin alike, once: a library has hundreds that begin with “United Nations”. */
function arrange(names: readonly NamedThing[]): Arranged {
  const known = arranged.get(names);
  if (known) return known;
  const byText = new Map<string, NamedThing[]>();
  for (const name of names) byText.set(name[0], [...(byText.get(name[0]) ?? []), name]);
  const made = { byText, lengths: [...new Set(names.map(([text]) => text.split(' ').length))].sort((a, b) => b - a) };
  arranged.set(names, made);
  return made;
}
