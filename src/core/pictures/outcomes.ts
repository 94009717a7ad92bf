import type { LessonInCase } from '../library.ts';

/** How many lessons worked, were mixed and failed. */
export interface Outcomes { worked: number; mixed: number; failed: number }

export function countOutcomes(lessons: readonly LessonInCase[]): Outcomes {
  const outcomes: Outcomes = { worked: 0, mixed: 0, failed: 0 };
  for (const { lesson } of lessons) outcomes[lesson.outcome] += 1;
  return outcomes;
}

/** Formats counts in words, as in `2 worked, 1 failed`; empty if there are none. */
export const formatOutcomes = ({ worked, mixed, failed }: Outcomes): string =>
  [[worked, 'worked'], [mixed, 'mixed'], [failed, 'failed']].filter(([count]) => count !== 0).map((part) => part.join(' ')).join(', ');
