import type { Library, LessonInCase } from '../library.ts';

/** Lessons that corroborate one another, directly or through others, oldest first. */
export type Thread = readonly LessonInCase[];

/** Returns, for each lesson that any other corroborates, its thread; a lesson that stands alone has none. */
export function buildThreads(library: Library): ReadonlyMap<string, Thread> {
  const parent = new Map(library.lessons.map(({ lesson }) => [lesson.code, lesson.code]));
  const rootOf = (code: string): string => {
    const above = parent.get(code) ?? code;
    if (above === code) return code;
    const root = rootOf(above);
    parent.set(code, root);
    return root;
  };
  for (const { lesson } of library.lessons)
    for (const other of lesson.corroborates) if (parent.has(other)) parent.set(rootOf(other), rootOf(lesson.code));
  const threads = Map.groupBy(library.lessons, ({ lesson }) => rootOf(lesson.code));
  const result = new Map<string, Thread>();
  for (const members of threads.values()) {
    if (members.length < 2) continue;
    const thread = members.toSorted((a, b) => a.lesson.period.start.localeCompare(b.lesson.period.start) || a.lesson.code.localeCompare(b.lesson.code));
    for (const { lesson } of thread) result.set(lesson.code, thread);
  }
  return result;
}

/** Formats the years from the first to the last lesson of a thread, as in `1999 to 2011`. */
export function formatSpan(thread: Thread): string {
  const years = thread.map(({ lesson }) => lesson.period.start.slice(0, 4)).sort();
  return years[0] === years.at(-1) ? String(years[0]) : `${years[0]} to ${years.at(-1)}`;
}
