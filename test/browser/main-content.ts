import { pathOf } from '#core/addresses.ts';
import { buildComparison } from '#core/comparisons/build-comparison.ts';
import { cellId, isFilled } from '#core/comparisons/table.ts';
import { allKinds, kinds } from '#core/kinds.ts';
import type { Library } from '#core/library.ts';
import type { Lesson } from '#core/schemas/lesson.ts';

/** What the main part of a page has to hold, taken from the entries and not from the page. */
export interface MainContent {
  /** Beginnings of texts, as `plain` gives them. */
  texts: string[];
  /** Addresses that links lead to. */
  links: string[];
  /** Ids of cells of its table that say something. */
  cells: string[];
}

/** Returns a text as one compares it with what a browser shows: without marks, spaces and signs, up to the first citation or link. */
export const plain = (text: string): string => (text.split(/\[/)[0] ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase().slice(0, 60);

const textsOf = ({ title, observation, lesson, recommendation }: Lesson): string[] => [title, observation, lesson, recommendation.text, recommendation.role];

/** Returns what a page tells of entries; nothing for the pages that the site writes itself. */
export function mainContent(library: Library, path: string): MainContent {
  const [route, id, part] = path.split('/').filter(Boolean);
  const kind = allKinds.find((each) => kinds[each].route === route);
  const none = { texts: [], links: [], cells: [] };
  if (!kind) return none;
  const lessons = library.lessons.map(({ lesson }) => lesson);
  if (kind === 'lesson') return id === undefined ? { ...none, links: lessons.map(({ code }) => pathOf('lesson', code)), texts: lessons.map(({ title }) => title) } : { ...none, texts: textsOf(lessons.find(({ code }) => code.toLowerCase() === id)!) };
  if (id === undefined) return { ...none, texts: library.find(kind).map(({ data }) => data.title), links: library.find(kind).map((entry) => pathOf(kind, entry.id)) };
  const theatre = kind === 'case' && library.get(kind, id);
  if (theatre) return { ...none, texts: [theatre.data.title, theatre.data.summary, ...theatre.data.lessons.flatMap(textsOf)], links: theatre.data.lessons.map(({ code }) => pathOf('lesson', code)) };
  const comparison = kind === 'comparison' && library.get(kind, id);
  if (!comparison) {
    const { title, summary } = library.get(kind, id)?.data ?? { title: '', summary: '' };
    return { ...none, texts: [title, summary] };
  }
  const table = buildComparison(library, comparison);
  const filled = table.rows.flatMap((row) => table.columns.filter((column) => isFilled(table.cell(row.id, column.id))).map((column) => [row.id, column.id] as const));
  return { links: [], texts: [comparison.data.title, ...table.rows.map(({ title }) => title), ...filled.flatMap(([row, column]) => table.cell(row, column).claims.map(({ text }) => text.split(/[.;:]/)[0]!))], cells: part === 'embed' ? [] : filled.map(([row, column]) => cellId(row, column)) };
}
