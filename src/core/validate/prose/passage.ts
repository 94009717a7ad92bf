import type { Position } from '../../diagnostic.ts';
import type { EntryKind } from '../../kinds.ts';
import type { Path } from '../../schemas/walk-fields.ts';

/** A field or a paragraph in the editors' own words. */
export interface Passage {
  /** The text, with spaces in place of citations, addresses and code, so that offsets are those of what was written. */
  text: string;
  /** Where in the frontmatter; empty if it stands in the body. */
  path: Path;
  /** Returns the place of a word or phrase that stands at an offset of the text. */
  locate: (words: string, offset: number) => Position;
}

/** Puts spaces in the place of what nobody reads as English: inline citations, code, addresses with and without https. */
export const blankMarkup = (text: string): string =>
  text.replace(/\[@[^[\]]*\]|`[^`]*`|https?:\/\/\S+|(?<![\w-])[\w-]+(?:\.[\w-]+)+/g, (match) => match.replace(/[^\n]/g, ' '));

/** Whether the titles of a kind are official names, and not the editors' own words. */
export const hasOfficialTitle = (kind: EntryKind): boolean => ['source', 'mission', 'organization', 'doctrine', 'mechanism'].includes(kind);

/** Counts how often a text stands before an offset of another. */
export function countBefore(text: string, words: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < offset; at = text.indexOf(words, at + 1)) count++;
  return count;
}
