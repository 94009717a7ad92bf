import { pathOf, pathOfKind } from '#core/addresses.ts';
import { formatLocatorAnchor, parseCitation } from '#core/citations/citation.ts';
import type { Kind } from '#core/kinds.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Returns a path of the site with its base in front. */
export const href = (path: string): string => `${base}${path}`;

export const hrefOf = (kind: Kind, id: string): string => href(pathOf(kind, id));
export const hrefOfKind = (kind: Kind): string => href(pathOfKind(kind));

/** Returns the address of a cited passage: the place on its source's page that tells all that cite it. */
export function hrefOfCitation(text: string): string {
  const citation = parseCitation(text);
  if (!citation) throw new Error(`Not a citation: ${text}`);
  return hrefOf('source', citation.key) + (citation.locatorText ? `#${formatLocatorAnchor(citation.locatorText)}` : '');
}
