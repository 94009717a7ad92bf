import { pathOf, splitAddress } from '../addresses.ts';
import { formatLocatorAnchor, parseCitation } from '../citations/citation.ts';
import type { Library } from '../library.ts';

/** A passage of a source that was cited when its address was published, and is not any more. */
export interface UncitedPassage {
  /** Its fragment on the page of its source. */
  anchor: string;
  /** As in `p. 26`. */
  locatorText: string;
}

const numbered = /^(pp?|paras?|arts?)-(\d+(?:-\d+)?)$/;

/** Finds the published passages of each source that nothing cites any more, by the id of the source. */
export function findUncitedPassages(library: Library): ReadonlyMap<string, readonly UncitedPassage[]> {
  const cited = new Set<string>();
  for (const { valid, citations } of library.entries)
    for (const { key, locatorText } of valid ? citations.flatMap(({ text }) => parseCitation(text) ?? []) : [])
      if (locatorText) cited.add(`${pathOf('source', key)}#${formatLocatorAnchor(locatorText)}`);
  const moved = new Set(library.redirects.map(({ from }) => from));
  const sources = new Map(library.find('source').map(({ id, data }) => [pathOf('source', id), { id, sections: data.sections }]));
  const found = new Map<string, UncitedPassage[]>();
  for (const { address } of library.permalinks) {
    const [path, anchor] = splitAddress(address);
    const source = sources.get(path);
    if (!source || cited.has(address) || moved.has(address)) continue;
    const [, label, numbers] = numbered.exec(anchor) ?? [];
    const section = anchor.startsWith('sec-') ? source.sections.find((title) => formatLocatorAnchor(`sec. ${title}`) === anchor) ?? anchor.slice(4).replaceAll('-', ' ') : undefined;
    const locatorText = numbers ? `${label}. ${numbers}` : section && `sec. ${section}`;
    if (!locatorText) continue;
    const passages = found.get(source.id) ?? [];
    passages.push({ anchor, locatorText });
    found.set(source.id, passages);
  }
  return found;
}
