import type { Entry, Library, LessonInCase } from '../library.ts';
import type { Transition } from '../schemas/case.ts';
import { buildAllAnswers } from './all-answers.ts';
import type { Pair } from './pairs.ts';
import { actors } from './pivots/actors.ts';
import { terms } from './pivots/terms.ts';
import { isFilled, narrowTable, type Table } from './table.ts';

/** Everything that the library has on two organizations together. */
export interface PairSheet {
  /** The questions of which at least one answer is known; none if only one of the two is asked. */
  answers: Table;
  ties: readonly Entry<'mechanism'>[];
  /** Handovers from one to the other, oldest first. */
  handovers: readonly { theatre: Entry<'case'>; transition: Transition }[];
  /** The cases in which both took part. */
  cases: Table;
  /** The words of which both have a usage. */
  words: Table;
  /** The lessons that concern both. */
  lessons: readonly LessonInCase[];
}

/** What sheets are cut out of: tables of all organizations, built once for all pairs. */
export interface PairTables {
  answers: Table;
  cases: Table;
  words: Table;
}

export const buildPairTables = (library: Library): PairTables =>
  ({ answers: buildAllAnswers(library), cases: actors(library, { organizations: [] }), words: terms(library, { organizations: [] }) });

/** Builds the sheet of a pair. */
export function buildPairSheet(library: Library, tables: PairTables, { organizations }: Pair): PairSheet {
  const [first, second] = organizations;
  const both = (ids: readonly string[]) => ids.includes(first) && ids.includes(second);
  const rowsOf = (table: Table, count: 1 | 2) =>
    narrowTable(table, { rows: table.rows.filter((row) => organizations.filter((id) => isFilled(table.cell(row.id, id))).length >= count).map(({ id }) => id), columns: organizations });
  const asked = organizations.every((id) => tables.answers.columns.some((column) => column.id === id));
  const passed = ({ from, to }: Transition) => {
    const [before, after] = [from, to].map((sides) => sides.map(({ organization }) => organization));
    return organizations.some((id, index) => before?.includes(id) && after?.includes(organizations[1 - index]!));
  };
  return {
    answers: asked ? rowsOf(tables.answers, 1) : narrowTable(tables.answers, { rows: [] }),
    ties: library.find('mechanism').filter(({ data }) => both(data.parties)),
    handovers: library.find('case').flatMap((theatre) => theatre.data.transitions.filter(passed).map((transition) => ({ theatre, transition }))).sort((a, b) => a.transition.year - b.transition.year),
    cases: rowsOf(tables.cases, 2),
    words: withoutGroups(rowsOf(tables.words, 2)),
    lessons: library.lessons.filter(({ lesson }) => both(lesson.organizations)),
  };
}

/** All words of a sheet are used by both. */
const withoutGroups = (table: Table): Table => ({ ...table, rows: table.rows.map(({ group: _, ...row }) => row) });
