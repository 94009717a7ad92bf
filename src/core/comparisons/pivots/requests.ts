import { parseCitation } from '../../citations/citation.ts';
import type { Library } from '../../library.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import { collectCells } from '../cells.ts';
import { buildTable, type Cell, type Heading, type Table } from '../table.ts';

const columns: readonly Heading[] = [
  { id: 'asked-by', title: 'Who asked' }, { id: 'asked-of', title: 'Of whom' }, { id: 'asked', title: 'What was asked' }, { id: 'due', title: 'By when' },
  { id: 'done', title: 'Was it done?' },
];

/** Requests of instruments × what is known of each, in the order of the instruments. */
export function requests(library: Library, { instruments }: Comparison): Table {
  const collected = collectCells(library);
  const asking = library.find('doctrine').filter(({ id, data }) => data.requests.length > 0 && (instruments.length === 0 || instruments.includes(id)));
  asking.sort((a, b) => a.data.date.localeCompare(b.data.date) || a.id.localeCompare(b.id));
  const rows = asking.flatMap(({ id, data }) => data.requests.map((request, index): Heading => {
    const key = `${id}.${request.id}`;
    const entry = { kind: 'doctrine' as const, id };
    const read = [...new Set(request.cites.flatMap((cite) => parseCitation(cite)?.key ?? []))];
    const told = (text: string | undefined): Cell =>
      text === undefined ? { value: 'not-stated', claims: [], read, entries: [] }
        : { value: 'stated', read: [], entries: [], claims: [{ text, cites: request.cites, asOf: data.date, entry, ...(request.voice ? { voice: request.voice } : {}) }] };
    collected.set(key, 'asked-by', told(request.askedBy));
    collected.set(key, 'asked-of', told(request.askedOf));
    collected.set(key, 'asked', told(request.asked));
    collected.set(key, 'due', told(request.due));
    const { value, text, cites, asOf, voice } = request.done;
    collected.set(key, 'done', {
      value, entries: [], read: value === 'not-stated' ? read : [],
      claims: text ? [{ text, cites, entry, ...(asOf ? { asOf } : {}), ...(voice ? { voice } : {}) }] : [],
    });
    return { id: key, title: `${data.title}, ${data.date.slice(0, 4)}${data.requests.length > 1 ? ` (${index + 1})` : ''}`, entry };
  }));
  return buildTable({ rowLabel: 'Request', columnLabel: 'What is known', unknownMeans: 'Unknown: nobody has looked', rows, columns, cells: collected.cells });
}
