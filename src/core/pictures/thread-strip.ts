import type { Thread } from '../evidence/threads.ts';
import { arrangeLanes } from './arrange-lanes.ts';
import { round, startOf } from './years.ts';

/** A lesson of a thread as a sign over its first year; `x` in percent, lanes from 0 at the axis. */
export interface StripSign { code: string; outcome: 'worked' | 'mixed' | 'failed'; x: number; lane: number }

export interface ThreadStrip {
  signs: readonly StripSign[];
  lanes: number;
  /** The first and the last year, and the decades between that leave them room. */
  ticks: readonly { year: number; x: number }[];
}

/** The room at both ends, and that of a sign and of a year on a phone, in percent of the width. */
const [margin, signWidth, yearWidth] = [4, 6, 13];

/** Sets the lessons of a thread over the years in which they were first learned; those of one time stand on one another. */
export function buildThreadStrip(thread: Thread): ThreadStrip {
  const starts = thread.map(({ lesson }) => startOf(lesson.period.start));
  const [first, last] = [Math.floor(Math.min(...starts)), Math.floor(Math.max(...starts))];
  const at = (moment: number) => round(margin + ((moment - first) / Math.max(last + 1 - first, 1)) * (100 - 2 * margin));
  const placed = thread.map(({ lesson }, index) => {
    const x = at(starts[index]!);
    return { id: lesson.code, outcome: lesson.outcome, x, left: x - signWidth / 2, right: x + signWidth / 2, predecessors: [] };
  });
  const lanes = arrangeLanes(placed);
  const decades = Array.from({ length: 12 }, (_, index) => Math.ceil(first / 10) * 10 + index * 10)
    .filter((year) => year < last && at(year) - at(first) > yearWidth && at(last) - at(year) > yearWidth);
  return {
    signs: placed.map(({ id, outcome, x }) => ({ code: id, outcome, x, lane: lanes.get(id)! })),
    lanes: Math.max(...lanes.values()) + 1,
    ticks: [...new Set([first, ...decades, last])].map((year) => ({ year, x: at(year) })),
  };
}
