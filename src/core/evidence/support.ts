import { parseCitation } from '../citations/citation.ts';
import type { Entry, Library, LessonInCase } from '../library.ts';

/** How a practice fared, by everything in the library that shows it. */
export interface PracticeSupport {
  worked: number;
  mixed: number;
  failed: number;
  /** Lessons that name it, by code. */
  lessons: readonly LessonInCase[];
  /** Independent documents that its uses and lessons cite. */
  documents: number;
  cases: number;
  organizations: number;
}

/** Gathers the uses of a practice and the lessons that name it. A use of the same case and outcome as a lesson counts once. */
export function gatherSupport(library: Library, { id, data }: Entry<'practice'>): PracticeSupport {
  const lessons = library.lessons.filter(({ lesson }) => lesson.practices.includes(id));
  const shown = new Set(lessons.map(({ lesson, case: theatre }) => `${theatre.id} ${lesson.outcome}`));
  const uses = data.usedBy.filter(({ case: theatre, outcome }) => !shown.has(`${theatre} ${outcome}`));
  const outcomes = [...lessons.map(({ lesson }) => lesson.outcome), ...uses.map(({ outcome }) => outcome)];
  const count = (outcome: string) => outcomes.filter((other) => other === outcome).length;
  const cites = [...lessons.flatMap(({ lesson }) => lesson.cites), ...data.usedBy.flatMap((use) => use.cites)];
  return {
    worked: count('worked'), mixed: count('mixed'), failed: count('failed'), lessons,
    documents: new Set(cites.map((cite) => parseCitation(cite)?.key)).size,
    cases: new Set([...lessons.map(({ case: theatre }) => theatre.id), ...data.usedBy.flatMap((use) => use.case ?? [])]).size,
    organizations: new Set(data.usedBy.map(({ organization }) => organization)).size,
  };
}
