import type { Entry, Library } from '../library.ts';
import { round } from './years.ts';

export interface WebNode { id: string; /** How many mechanisms it takes part in. */ count: number; /** In percent of the width and height. */ x: number; y: number }
export interface WebTie { from: WebNode; to: WebNode; /** How many mechanisms both take part in. */ count: number }

/** Organizations around the one with the most standing ties, joined where they share any. */
export interface Web { nodes: readonly WebNode[]; ties: readonly WebTie[]; mechanisms: readonly Entry<'mechanism'>[] }

/** How far from the middle the others stand, in percent; every second one is nearer, so that their names don't touch. */
const radius = { x: 38, y: 43 };
const nearer = .76;

/** Builds the web of the mechanisms; those with the most parties come first. Its order depends on the entries alone. */
export function buildWeb(library: Library): Web {
  const mechanisms = library.find('mechanism').filter(({ data }) => new Set(data.parties).size > 1)
    .toSorted((a, b) => b.data.parties.length - a.data.parties.length || a.data.title.localeCompare(b.data.title, 'en'));
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const { data } of mechanisms) {
    const parties = [...new Set(data.parties)].sort();
    for (const [index, id] of parties.entries()) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      for (const other of parties.slice(index + 1)) pairs.set(`${id} ${other}`, (pairs.get(`${id} ${other}`) ?? 0) + 1);
    }
  }
  const shared = (a: string, b: string) => pairs.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0;
  const [hub, ...others] = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a.localeCompare(b));
  if (hub === undefined) return { nodes: [], ties: [], mechanisms };
  const ring: string[] = [];
  // Each next to the last with whom it shares most, so that few ties cross.
  while (others.length > 0) {
    const last = ring.at(-1) ?? hub;
    others.sort((a, b) => shared(last, b) - shared(last, a) || counts.get(b)! - counts.get(a)! || a.localeCompare(b));
    ring.push(others.shift()!);
  }
  const node = (id: string, x: number, y: number): WebNode => ({ id, count: counts.get(id)!, x: round(x), y: round(y) });
  const nodes = [node(hub, 50, 50), ...ring.map((id, index) => {
    const angle = (index / ring.length) * 2 * Math.PI - Math.PI / 2;
    const reach = index % 2 === 0 ? 1 : nearer;
    return node(id, 50 + reach * radius.x * Math.cos(angle), 50 + reach * radius.y * Math.sin(angle));
  })];
  const ties = nodes.flatMap((from, index) => nodes.slice(index + 1).map((to) => ({ from, to, count: shared(from.id, to.id) }))).filter(({ count }) => count > 0);
  return { nodes, ties, mechanisms };
}
