import { buildThreads, formatSpan } from '../../evidence/threads.ts';
import type { Library } from '../../library.ts';
import { collectCells } from '../cells.ts';
import { buildTable, type Heading, type Table } from '../table.ts';

/** Lessons that recur × spans of five years, the threads with the most cases first. A thread is named for its lesson with the most ties. */
export function threads(library: Library): Table {
  const collected = collectCells(library);
  const spans = new Map<string, Heading>();
  const found = [...new Set(buildThreads(library).values())].map((members) => ({ members, cases: new Set(members.map((member) => member.case.id)).size }));
  found.sort((a, b) => b.cases - a.cases || b.members.length - a.members.length);
  const rows = found.map(({ members, cases }): Heading => {
    const named = members.toSorted((a, b) => tiesOf(b) - tiesOf(a))[0] ?? members[0]!;
    const id = named.lesson.code.toLowerCase();
    for (const { lesson, case: theatre } of members) {
      const first = Math.floor(Number(lesson.period.start.slice(0, 4)) / 5) * 5;
      spans.set(String(first), { id: String(first), title: `${first} to ${first + 4}` });
      collected.add(id, String(first), { entries: [{ kind: 'lesson', id: lesson.code, note: `${theatre.data.title}, ${lesson.outcome}`, cites: lesson.cites }] });
    }
    return { id, title: named.lesson.title, help: `${members.length} lessons from ${cases} ${cases === 1 ? 'case' : 'cases'}, ${formatSpan(members)}`, entry: { kind: 'lesson', id: named.lesson.code } };
  });
  return buildTable({
    rowLabel: 'What was learned', columnLabel: 'Years', unknownMeans: 'No lesson of these years', rows,
    columns: [...spans.values()].sort((a, b) => a.id.localeCompare(b.id)), cells: collected.cells,
  });
}

const tiesOf = ({ lesson }: { lesson: { corroborates: readonly string[] } }): number => lesson.corroborates.length;
