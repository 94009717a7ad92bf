import type { EntryKind } from '../kinds.ts';
import type { Entry, Library } from '../library.ts';
import { formatId } from '../format-id.ts';

/** The answers of a filled-in issue form, by the ids of its fields; what was left out is absent. */
export type Answers = ReadonlyMap<string, string>;

/** The frontmatter and the text that an issue proposes. */
export interface Proposal {
  data: Record<string, unknown>;
  body: string;
}

/** An answer in one line; empty if there is none. */
export const line = (answers: Answers, id: string): string => (answers.get(id) ?? '').replace(/\s+/g, ' ').trim();

/** An answer that gives one thing a line, perhaps each after a hyphen. */
export const lines = (answers: Answers, id: string): string[] =>
  (answers.get(id) ?? '').split('\n').map((text) => text.replace(/^\s*[-*]\s+/, '').trim()).filter((text) => text !== '');

/** An answer that gives things between commas. */
export const items = (answers: Answers, id: string): string[] =>
  lines(answers, id).flatMap((text) => text.split(/[,;]/)).map((text) => text.trim()).filter((text) => text !== '');

/** A number as such; anything else stays as it is, for the validator to judge. */
export const number = (answers: Answers, id: string): number | string => {
  const text = line(answers, id);
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
};

/** The fields that have an answer, from the ids of their questions. */
export const given = <Value>(answers: Answers, ids: Readonly<Record<string, string>>, read: (answers: Answers, id: string) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(ids).filter(([, id]) => answers.has(id)).map(([field, id]) => [field, read(answers, id)]));

/** Finds the id of the entry that a person means by an id, a title, an acronym or another name; else makes an id of the name. */
export function findId(library: Library, kind: EntryKind, name: string): string {
  const wanted = name.trim().toLowerCase();
  const names = ({ id, data }: Entry) => [id, data.title, ...('acronym' in data ? [data.acronym] : []), ...data.aliases];
  return library.find(kind).find((entry) => names(entry).some((known) => known.toLowerCase() === wanted))?.id ?? formatId(name);
}
