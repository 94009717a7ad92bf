import { pathOf, splitAddress } from '../addresses.ts';
import { organizationsOfPair, pathOfPair } from '../comparisons/pairs.ts';
import type { Library } from '../library.ts';
import { followAddress } from '../permalinks/follow-address.ts';
import { listAddresses } from '../permalinks/list-addresses.ts';
import type { Renaming } from './edit-frontmatter.ts';

/**
 * Finds how the redirects must change when an entry is renamed: old address → new address, or undefined for a redirect
 * that must go since its address is in use again.
 * @throws if the new id is an address of the past that belongs to something else, or an address would lead nowhere
 */
export function moveAddresses(before: Library, after: Library, renaming: Renaming): Map<string, string | undefined> {
  const old = listAddresses(before).existing;
  const { existing } = listAddresses(after);
  const changes = new Map<string, string | undefined>();
  const successor = (address: string): string => {
    const found = namesakes(address, renaming).filter((candidate) => existing.has(candidate) && !old.has(candidate));
    if (found.length !== 1) throw new Error(`The address ${address} would lead nowhere. Nothing was renamed.`);
    return found[0] ?? '';
  };
  for (const { from, to } of before.redirects) {
    if (existing.has(from)) {
      if (existing.has(to)) throw new Error(`Unexpected id ${renaming.to}, expected one that was never used: ${from} leads to ${to}. Choose another id.`);
      changes.set(from, undefined);
    } else if (!existing.has(to)) changes.set(from, successor(to));
  }
  const redirects = new Map(before.redirects.map(({ from, to }) => [from, to]));
  const oldPath = pathOf(renaming.kind, renaming.from);
  if (before.permalinks.some(({ address }) => address === oldPath)) {
    changes.set(oldPath, pathOf(renaming.kind, renaming.to));
    redirects.set(oldPath, pathOf(renaming.kind, renaming.to));
  }
  for (const { address } of before.permalinks)
    if (followAddress(address, { existing, redirects }) === undefined) changes.set(address, successor(address));
  return changes;
}

/** Returns every address that one gets by writing the new id for the old one in the path, or in a part of the fragment. */
function namesakes(address: string, renaming: Renaming): string[] {
  const { kind, from, to } = renaming;
  const [oldPath, fragment] = splitAddress(address);
  const own = pathOf(kind, from);
  const paths = oldPath.startsWith(own) ? [oldPath.replace(own, pathOf(kind, to))] : renamedPairs(oldPath, renaming) ?? [oldPath];
  const fragments = fragment.split('.').reduce<string[]>(
    (heads, part, index) => heads.flatMap((head) => (part === from ? [part, to] : [part]).map((tail) => (index ? `${head}.${tail}` : tail))), ['']);
  return paths.flatMap((path) => fragments.map((renamed) => (renamed ? `${path}#${renamed}` : path)));
}

/** Returns the paths that the page of two organizations can get when one of them is renamed: which comes first may change. */
function renamedPairs(path: string, { kind, from, to }: Renaming): string[] | undefined {
  const both = kind === 'organization' ? organizationsOfPair(path) : undefined;
  if (!both?.includes(from)) return undefined;
  const [one = '', other = ''] = both.map((id) => (id === from ? to : id));
  return [pathOfPair(one, other), pathOfPair(other, one)];
}
