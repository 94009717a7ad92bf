import { type Kind, kinds } from '../kinds.ts';

/** An entry or lesson that a reader put into a brief of their own. */
export interface Item {
  kind: Kind;
  /** In lower case, as in addresses. */
  id: string;
}

/** Items that a selection has at most: as many as one can still read, and an address can carry. */
export const mostItems = 60;

/** Parses `lesson:hti-03`; undefined if it is no item. */
export function parseItem(text: string): Item | undefined {
  const [, kind = '', id = ''] = /^([a-z-]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text.trim().toLowerCase()) ?? [];
  return Object.hasOwn(kinds, kind) ? { kind: kind as Kind, id } : undefined;
}

export const formatItem = ({ kind, id }: Item): string => `${kind}:${id.toLowerCase()}`;

/** Parses items with commas between them; what is no item is passed over, and each is taken once. */
export function parseSelection(text: string): Item[] {
  const items = text.split(',').flatMap((part) => parseItem(part) ?? []);
  return [...new Map(items.map((item) => [formatItem(item), item])).values()].slice(0, mostItems);
}

export const formatSelection = (items: readonly Item[]): string => items.map(formatItem).join(',');

/** Returns the items with others put behind them. */
export const addItems = (items: readonly Item[], others: readonly Item[]): Item[] => parseSelection(formatSelection([...items, ...others]));

/** Returns the items with one of them moved by some places, as far as there are any. */
export function moveItem(items: readonly Item[], index: number, by: number): Item[] {
  const moved = [...items];
  const [item] = moved.splice(index, 1);
  if (item) moved.splice(Math.max(0, index + by), 0, item);
  return moved;
}
