import { formatDate } from '#core/format-date.ts';
import { type EntryKind, type Kind, kinds } from '#core/kinds.ts';
import type { Entry } from '#core/library.ts';
import { library } from './library.ts';

export { formatYears } from '#core/format-years.ts';
export { formatDate };

/** Returns the title of an entry or lesson. @throws if there is none, which the rules exclude */
export function titleOf(kind: Kind, id: string): string {
  const title = kind === 'lesson' ? library.getLesson(id)?.lesson.title : library.get(kind, id)?.data.title;
  if (title === undefined) throw new Error(`No ${kind} ${id}`);
  return title;
}

/** Returns the short name of an entry or lesson: its acronym or code, or else its title. */
export function shortTitleOf(kind: Kind, id: string): string {
  if (kind === 'lesson') return id;
  const entry: Entry | undefined = library.get(kind as EntryKind, id);
  return entry && 'acronym' in entry.data ? entry.data.acronym : titleOf(kind, id);
}

export const acronymOf = (organization: string): string => shortTitleOf('organization', organization);

/** Words for values that schemas keep as identifiers, as in `not-stated` → `not stated`. */
export const words = (value: string): string => value.replaceAll('-', ' ');

/** Formats a period, as in `2008 to 2010` or `since 1999`. */
export function formatPeriod({ start, end }: { start: string; end?: string | undefined }): string {
  if (!end) return `since ${formatDate(start)}`;
  return start === end ? formatDate(start) : `${formatDate(start)} to ${formatDate(end)}`;
}

/** What readers call several entries of a kind whose own name can't be counted. */
const counted: Partial<Record<Kind, readonly [one: string, many: string]>> = { doctrine: ['instrument', 'instruments'], mechanism: ['standing tie', 'standing ties'] };

/** Formats a count of entries of a kind, as in `3 lessons`. */
export function formatCount(count: number, kind: Kind): string {
  const [one, many] = counted[kind] ?? [kinds[kind].label.toLowerCase(), kinds[kind].plural.toLowerCase()];
  return `${count} ${count === 1 ? one : many}`;
}
