import { type Facet, facetNames } from '#core/search/records/record.ts';

/** What a reader asks, as the address of the page holds it. */
export interface Question {
  text: string;
  filters: Partial<Record<Facet, string[]>>;
  sort: 'relevance' | 'newest' | 'oldest';
  /** The facet by which results are grouped, or empty. */
  group: Facet | '';
  /** Whether to search for the words only, not for other names. */
  exact: boolean;
}

/** Reads a question from the query part of an address. */
export function readQuestion(address: string): Question {
  const wanted = new URLSearchParams(address);
  const sort = wanted.get('sort');
  const group = wanted.get('group') as Facet | null;
  return {
    text: wanted.get('q') ?? '',
    filters: Object.fromEntries(facetNames.flatMap((facet) => (wanted.getAll(facet).some(Boolean) ? [[facet, wanted.getAll(facet).filter(Boolean)]] : []))),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
    group: group && facetNames.includes(group) ? group : '',
    exact: wanted.has('exact'),
  };
}

/** Writes a question as the query part of an address, as in `?q=JTOC+Haiti`. */
export function writeQuestion({ text, filters, sort, group, exact }: Question): string {
  const wanted = new URLSearchParams({ q: text.trim() });
  for (const facet of facetNames) for (const value of filters[facet] ?? []) wanted.append(facet, value);
  if (sort !== 'relevance') wanted.set('sort', sort);
  if (group) wanted.set('group', group);
  if (exact) wanted.set('exact', '1');
  return `?${wanted}`;
}
