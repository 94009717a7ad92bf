import type { Kind } from '../../kinds.ts';

/** What the index holds of an entry, a lesson, or a part of an entry with an address and citations of its own. */
export interface SearchRecord {
  kind: Kind;
  /** Id of the entry, or code of the lesson. */
  id: string;
  /** For a part: what it is in its entry, as in `Handover`. */
  part?: string;
  /** Its address below the site's base, with a fragment for a part. */
  path: string;
  title: string;
  /** One sentence for the list of results. */
  summary: string;
  /** Every citation that it carries, each once. */
  cites: string[];
  /** Its own names: title, acronym, code, aliases. */
  names: string[];
  /** Names of what it is about: countries, organizations, missions, functions, with their aliases. */
  about: string[];
  /** Its prose, without citations. */
  text: string;
  /** The year that it tells of or was published in. */
  year?: number;
  facets: Facets;
}

export const facetNames = ['kind', 'organization', 'country', 'mission', 'function', 'phase', 'outcome', 'confidence'] as const;

export type Facet = (typeof facetNames)[number];

export const facetTitles: Record<Facet, string> = {
  kind: 'Kind', organization: 'Organization', country: 'Country', mission: 'Mission', function: 'Function', phase: 'Phase', outcome: 'Outcome', confidence: 'Confidence',
};

/** Values to filter by, as readers see them. */
export type Facets = Record<Facet, string[]>;
