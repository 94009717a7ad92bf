import { parseCitation } from '../../citations/citation.ts';
import type { Kind } from '../../kinds.ts';
import type { Library } from '../../library.ts';
import type { Transition } from '../../schemas/case.ts';
import { collectCells } from '../cells.ts';
import { buildTable, type Cell, type Heading, type Table } from '../table.ts';

const columns: readonly Heading[] = [
  { id: 'from', title: 'From' }, { id: 'to', title: 'To' }, { id: 'function', title: 'Function' }, { id: 'preparation', title: 'How it was prepared' },
  { id: 'stayed', title: 'Who stayed' }, { id: 'outcome', title: 'Outcome' }, { id: 'why', title: 'Why' },
];

/** Handovers × what is known of each, oldest first. */
export function transitions(library: Library): Table {
  const collected = collectCells(library);
  const found = library.find('case').flatMap(({ id, data }) => data.transitions.map((transition) => ({ transition, id, key: `${id}.${transition.id}`, theatre: data.title })));
  found.sort((a, b) => a.transition.year - b.transition.year || a.key.localeCompare(b.key));
  for (const { key, id, transition } of found) {
    const { cites, voice, year } = transition;
    const read = [...new Set(cites.flatMap((cite) => parseCitation(cite)?.key ?? []))];
    const silent: Cell = { value: 'not-stated', claims: [], read, entries: [] };
    const told = (text: string | undefined): Cell =>
      text === undefined || text === 'not-stated' ? silent
        : { value: 'stated', read: [], entries: [], claims: [{ text, cites, asOf: String(year), entry: { kind: 'case', id }, ...(voice ? { voice } : {}) }] };
    const listed = (entries: { kind: Kind; id: string }[]): Cell => ({ value: 'stated', read: [], claims: [], entries: entries.map((entry) => ({ ...entry, cites })) });
    collected.set(key, 'from', listed(sides(transition.from)));
    collected.set(key, 'to', transition.to.length ? listed(sides(transition.to)) : told('Nobody took over.'));
    collected.set(key, 'function', listed([{ kind: 'function', id: transition.function }]));
    collected.set(key, 'preparation', told(transition.preparation));
    collected.set(key, 'stayed', told(transition.stayed));
    collected.set(key, 'outcome', told(transition.outcome));
    collected.set(key, 'why', told(transition.why));
  }
  const rows = found.map(({ key, id, theatre, transition }): Heading => ({ id: key, title: `${theatre}, ${transition.year}`, entry: { kind: 'case', id } }));
  return buildTable({ rowLabel: 'Handover', columnLabel: 'What is known', unknownMeans: 'Unknown: nobody has looked', rows, columns, cells: collected.cells });
}

const sides = (list: Transition['from']): { kind: Kind; id: string }[] =>
  list.map(({ organization, mission }) => (mission ? { kind: 'mission', id: mission } : { kind: 'organization', id: organization }));
