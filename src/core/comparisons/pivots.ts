import type { Entry, Library } from '../library.ts';
import type { Comparison } from '../schemas/comparison.ts';
import { buildTable, type Cell, type CellClaim, cellId, type Heading, type Table } from './table.ts';

type Pivot = (library: Library, comparison: Comparison) => Table;

/** How each pivot of a comparison is made from the entries. */
export const pivots: Record<Comparison['pivot'], Pivot> = { answers, actors, transitions, functions };

/** Builds the table of a comparison. */
export const buildComparison = (library: Library, { data }: Entry<'comparison'>): Table => pivots[data.pivot](library, data);

/** Questions × organizations: what each organization answers. */
function answers(library: Library, comparison: Comparison): Table {
  const rows = comparison.questions.map(({ id, title, help }): Heading => ({ id, title, ...(help ? { help } : {}) }));
  const asked = new Set(rows.map(({ id }) => id));
  const cells = new Map<string, Cell>();
  for (const { id, data } of library.find('organization'))
    for (const { question, value, text, cites, read, asOf } of data.answers)
      if (asked.has(question))
        cells.set(cellId(question, id), {
          value, read, entries: [],
          claims: cites.length || text ? [{ text: text ?? '', cites, entry: { kind: 'organization', id }, ...(asOf ? { asOf } : {}) }] : [],
        });
  return buildTable({ rowLabel: 'Question', columnLabel: 'Organization', unknownMeans: 'Unknown: nobody has looked', rows, columns: organizationColumns(library, comparison, cells), cells });
}

/** Cases × organizations: who did what. */
function actors(library: Library, comparison: Comparison): Table {
  const cells = new Map<string, Cell>();
  const rows = library.find('case').map(({ id, data }): Heading => {
    for (const { organization, did, cites, voice, missions } of data.actors)
      add(cells, cellId(id, organization), { text: did, cites, entry: { kind: 'case', id }, ...(voice ? { voice } : {}) }, missions.map((mission) => ({ kind: 'mission' as const, id: mission })));
    return { id, title: data.title, entry: { kind: 'case', id } };
  });
  return buildTable({ rowLabel: 'Case', columnLabel: 'Organization', unknownMeans: 'No entry yet', rows, columns: organizationColumns(library, comparison, cells), cells });
}

const transitionColumns: readonly Heading[] = [
  { id: 'from', title: 'From' }, { id: 'to', title: 'To' }, { id: 'function', title: 'Function' }, { id: 'preparation', title: 'How it was prepared' },
  { id: 'stayed', title: 'Who stayed' }, { id: 'outcome', title: 'Outcome' }, { id: 'why', title: 'Why' },
];

/** Handovers × what is known of each. */
function transitions(library: Library): Table {
  const cells = new Map<string, Cell>();
  const found = library.find('case').flatMap(({ id, data }) => data.transitions.map((transition) => ({ ...transition, id, key: `${id}.${transition.id}`, theatre: data.title })));
  found.sort((a, b) => a.year - b.year || a.key.localeCompare(b.key));
  for (const { key, id, from, to, function: subject, preparation, stayed, outcome, why, cites, voice } of found) {
    const told = (column: string, text: string | undefined, entries: Cell['entries'] = []) => {
      if (text === undefined && entries.length === 0) cells.set(cellId(key, column), { value: 'not-stated', claims: [], read: [...new Set(cites.map((cite) => cite.split(',')[0] ?? ''))], entries: [] });
      else cells.set(cellId(key, column), { value: text === 'not-stated' ? 'not-stated' : 'stated', read: text === 'not-stated' ? [...new Set(cites.map((cite) => cite.split(',')[0] ?? ''))] : [], entries, claims: text && text !== 'not-stated' ? [{ text, cites, entry: { kind: 'case', id }, ...(voice ? { voice } : {}) }] : [] });
    };
    const sides = (list: typeof from) => list.map(({ organization, mission }) => (mission ? { kind: 'mission' as const, id: mission } : { kind: 'organization' as const, id: organization }));
    told('from', undefined, sides(from));
    told('to', to.length ? undefined : 'Nobody took over.', sides(to));
    told('function', undefined, [{ kind: 'function', id: subject }]);
    told('preparation', preparation);
    told('stayed', stayed);
    told('outcome', outcome);
    told('why', why);
  }
  const rows = found.map(({ key, id, theatre, year }): Heading => ({ id: key, title: `${theatre}, ${year}`, entry: { kind: 'case', id } }));
  return buildTable({ rowLabel: 'Handover', columnLabel: 'What is known', unknownMeans: 'Unknown: nobody has looked', rows, columns: [...transitionColumns], cells });
}

/** Functions × organizations: the lessons and the doctrine behind each. */
function functions(library: Library, comparison: Comparison): Table {
  const cells = new Map<string, Cell>();
  for (const { lesson } of library.lessons)
    for (const subject of lesson.functions) for (const organization of lesson.organizations) add(cells, cellId(subject, organization), undefined, [{ kind: 'lesson', id: lesson.code }]);
  for (const { id, data } of library.find('doctrine'))
    for (const subject of data.functions) for (const organization of data.issuers) add(cells, cellId(subject, organization), undefined, [{ kind: 'doctrine', id }]);
  for (const { id, data } of library.find('practice'))
    for (const subject of data.functions) for (const organization of new Set(data.usedBy.map((use) => use.organization))) add(cells, cellId(subject, organization), undefined, [{ kind: 'practice', id }]);
  const rows = library.find('function').map(({ id, data }): Heading => ({ id, title: data.title, entry: { kind: 'function', id } }));
  return buildTable({ rowLabel: 'Function', columnLabel: 'Organization', unknownMeans: 'No entry yet', rows, columns: organizationColumns(library, comparison, cells), cells });
}

function add(cells: Map<string, Cell>, key: string, claim: CellClaim | undefined, entries: Cell['entries']): void {
  const before = cells.get(key);
  const merged = [...(before?.entries ?? []), ...entries];
  cells.set(key, {
    value: 'stated', read: [],
    claims: [...(before?.claims ?? []), ...(claim ? [claim] : [])],
    entries: [...new Map(merged.map((entry) => [`${entry.kind}:${entry.id}`, entry])).values()],
  });
}

/** Returns the organizations that a comparison names, or all that have a cell, those with most cells first. */
function organizationColumns(library: Library, comparison: Comparison, cells: ReadonlyMap<string, Cell>): Heading[] {
  const counts = new Map<string, number>();
  for (const key of cells.keys()) {
    const column = key.slice(0, key.indexOf('.'));
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const ids = comparison.organizations.length ? comparison.organizations : [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([id]) => id);
  return ids.flatMap((id) => {
    const organization = library.get('organization', id);
    return organization ? [{ id, title: organization.data.acronym, entry: { kind: 'organization' as const, id } }] : [];
  });
}
