import type { Mark } from './assign-marks.ts';

/** Outlines in a box of 16 by 16, plain enough to be told apart at the height of a letter. */
const shapes = [
  'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Z', // disc
  'M1 1h14v14H1Z', // square
  'M8 0l8 8-8 8-8-8Z', // diamond
  'M8 .5l8 15H0Z', // triangle
  'M4 1h8l4 7-4 7H4L0 8Z', // hexagon
  'M1 0h14v8c0 4-3 7-7 8-4-1-7-4-7-8Z', // shield
  'M0 1l16 7-16 7Z', // pennant
  'M0 15V8a8 8 0 0 1 16 0v7Z', // arch
];

/** Holes around the middle, which the rule `evenodd` leaves open. */
const cuts = ['', 'M8 5.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z', 'M3 7.5h10v2H3Z', 'M7 4h2v9H7Z', 'M5.5 6h5v5h-5Z', 'M4 6h8v1.6H4ZM4 9.2h8v1.6H4Z'];

/** Returns the outline of a mark for an SVG path, to be filled by the rule `evenodd`. */
export const markPath = ({ shape, cut }: Mark): string => `${shapes[shape] ?? ''}${cuts[cut] ?? ''}`;
