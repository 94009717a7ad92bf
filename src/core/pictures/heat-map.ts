import type { Entry, LessonInCase, Library } from '../library.ts';
import { countOutcomes, type Outcomes } from './outcomes.ts';

export interface HeatCell { count: number; outcomes: Outcomes; /** From 0, none, to 4, how dark it is. */ shade: number }

/** Functions in rows and cases in columns, each with how many lessons it has; what has most comes first. */
export interface HeatMap {
  rows: readonly { subject: Entry<'function'>; count: number; /** In the order of the columns. */ cells: readonly HeatCell[] }[];
  columns: readonly { theater: Entry<'case'>; count: number }[];
}

/** Fewest lessons of each shade, from 1. */
const shades = [1, 2, 3, 5];

/** Counts the lessons of each case on each function; leaves out functions and cases without any. */
export function buildHeatMap(library: Library): HeatMap {
  const concerns = (id: string) => ({ lesson }: LessonInCase) => lesson.functions.includes(id);
  const columns = library.find('case').map((theater) => ({ theater, count: theater.data.lessons.length })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const byCase = Map.groupBy(library.lessons, (found) => found.case.id);
  const rows = library.find('function').map((subject) => ({
    subject,
    count: library.lessons.filter(concerns(subject.id)).length,
    cells: columns.map(({ theater }) => {
      const lessons = (byCase.get(theater.id) ?? []).filter(concerns(subject.id));
      return { count: lessons.length, outcomes: countOutcomes(lessons), shade: shades.filter((fewest) => lessons.length >= fewest).length };
    }),
  }));
  return { rows: rows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count), columns };
}
