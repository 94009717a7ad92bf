import { pathOf } from '../addresses.ts';
import type { SourceLink } from '../briefs/shelf.ts';
import { formatLocatorAnchor, parseCitation } from '../citations/citation.ts';
import { formatCitation } from '../citations/format-source.ts';
import type { Library } from '../library.ts';

/** Returns the label and the address of a citation. @throws if it names no source, which the rules exclude */
export function linkSource(library: Library, text: string): SourceLink {
  const { key = '', locatorText } = parseCitation(text) ?? {};
  const source = library.get('source', key);
  if (!source) throw new Error(`Citation of no source: ${text}`);
  return { label: formatCitation(text, source.data), path: pathOf('source', key) + (locatorText ? `#${formatLocatorAnchor(locatorText)}` : '') };
}
