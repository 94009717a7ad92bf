import { pathOf } from '../addresses.ts';
import type { Library } from '../library.ts';
import { followAddress } from '../permalinks/follow-address.ts';
import { listAddresses } from '../permalinks/list-addresses.ts';
import type { Changes, ContentDiff } from './content-diff.ts';
import { listItems } from './list-items.ts';
import { matchItems } from './match-items.ts';

/** Compares two states of the content. What has another address now counts as changed if a redirect leads there. */
export function diffLibraries(before: Library, after: Library): ContentDiff {
  const [old, now] = [listAddresses(before), listAddresses(after)];
  const redirects = new Map(after.redirects.map(({ from, to }) => [from, to]));
  const follow = (address: string) => followAddress(address, { existing: now.existing, redirects });
  const unread = [before, after].flatMap(({ entries }) => entries.filter(({ valid }) => !valid));
  const unreadPages = new Set(unread.map(({ kind, id }) => pathOf(kind, id)));
  const [was, is] = [listItems(before), listItems(after)];
  const changesOf = (what: keyof typeof is): Changes => {
    const read = (items: (typeof is)[typeof what]) => items.filter(({ owner }) => !unreadPages.has(owner));
    return matchItems(read(was[what]), read(is[what]), follow);
  };
  const published = new Set(before.permalinks.map(({ address }) => address));
  const known = [...published.union(old.promised)].sort();
  const gone = known.filter((address) => follow(address) === undefined);
  const listed = new Set(after.permalinks.map(({ address }) => address));
  return {
    entries: changesOf('entries'),
    lessons: changesOf('lessons'),
    cells: changesOf('cells'),
    addresses: {
      added: [...now.promised.difference(new Set(known))].sort(),
      redirected: known.flatMap((from) => {
        const to = follow(from);
        return to === undefined || to === from ? [] : [{ from, to }];
      }),
      dropped: gone.filter((address) => !published.has(address)),
      lost: gone.filter((address) => published.has(address)),
      struck: [...published.difference(listed)].sort(),
    },
    unread: [...new Set(unread.map(({ file }) => file))],
  };
}
