import type { OpenIndex } from '../index/open-index.ts';
import type { Posting } from '../index/postings.ts';
import { splitWords } from '../normalize.ts';
import { findNames } from './names.ts';
import { stem } from './stem.ts';

/** The things that a query names. */
export interface NamedThings {
  uses: {
    label: string;
    /** Whether the query calls it by another name than its usual one. */
    other: boolean;
    postings: readonly Posting[];
    /** The stems of the query that name it. */
    spanned: readonly string[];
  }[];
  /** The records that are called exactly as the query says. */
  exact: number[];
}

/**
 * Finds what a query names.
 * @param stems all words of the query, stemmed
 * @param subjects those that carry a subject
 */
export async function readNames(stems: readonly string[], subjects: readonly string[], index: OpenIndex, otherNames: boolean): Promise<NamedThings> {
  const table = new Map(await Promise.all([...new Set(subjects)].map(async (word) => [word, await index.names(word)] as const)));
  const found = [...findNames(stems, table), ...findNames(subjects, table).filter(({ length }) => length > 1)];
  const exact = found.filter(({ length, record }) => record >= 0 && (length === subjects.length || length === stems.length)).map(({ record }) => record);
  const things = new Map(found.flatMap(({ thing, label, text }) => (thing ? [[thing, { label, spanned: text.split(' ') }] as const] : [])));
  if (!otherNames) return { uses: [], exact: [...new Set(exact)] };
  const uses = await Promise.all([...things].map(async ([thing, { label, spanned }]) => ({
    label, spanned, other: !splitWords(label).map(stem).every((word) => stems.includes(word)), postings: (await index.postings(thing)) ?? [],
  })));
  return { uses, exact: [...new Set(exact)] };
}
