import type { Entry, Library } from '../library.ts';
import type { Comparison } from '../schemas/comparison.ts';
import { actors } from './pivots/actors.ts';
import { answers } from './pivots/answers.ts';
import { doctrine } from './pivots/doctrine.ts';
import { functions } from './pivots/functions.ts';
import { lessons } from './pivots/lessons.ts';
import { mechanisms } from './pivots/mechanisms.ts';
import { requests } from './pivots/requests.ts';
import { terms } from './pivots/terms.ts';
import { threads } from './pivots/threads.ts';
import { transitions } from './pivots/transitions.ts';
import type { Table } from './table.ts';

type Pivot = (library: Library, comparison: Comparison) => Table;

/** How each pivot of a comparison is made from the entries. */
const pivots: Record<Comparison['pivot'], Pivot> = { answers, actors, transitions, functions, lessons, doctrine, mechanisms, terms, threads, requests };

/** Builds the table of a comparison. */
export const buildComparison = (library: Library, { data }: Entry<'comparison'>): Table => pivots[data.pivot](library, data);
