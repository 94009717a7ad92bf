import type { Changes, ChangedItem, DroppedItem } from './content-diff.ts';
import type { Item } from './list-items.ts';

/**
 * Matches what was with what is, by address; what is found at another address, to which the old one leads, was renamed.
 * @param follow returns where an address leads now, or undefined
 */
export function matchItems(before: readonly Item[], after: readonly Item[], follow: (address: string) => string | undefined): Changes {
  const now = new Map(after.map((item) => [item.shown.address, item]));
  const unmatched = new Map(now);
  for (const { shown } of before) unmatched.delete(shown.address);
  const changed: ChangedItem[] = [];
  const dropped: DroppedItem[] = [];
  for (const { shown, fields } of before) {
    const to = follow(shown.address);
    const match = now.get(shown.address) ?? unmatched.get(to ?? '');
    if (!match) {
      dropped.push({ ...shown, ...(to === undefined ? {} : { to }) });
      continue;
    }
    unmatched.delete(match.shown.address);
    const names = [...new Set([...fields.keys(), ...match.fields.keys()])].filter((name) => fields.get(name) !== match.fields.get(name));
    if (names.length > 0 || match.shown.address !== shown.address) changed.push({ ...match.shown, fields: names, before: shown });
  }
  return { added: [...unmatched.values()].map(({ shown }) => shown), changed, dropped };
}
