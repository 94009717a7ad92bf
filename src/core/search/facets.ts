import type { OpenFacets, OpenIndex } from './index/open-index.ts';
import { fold } from './normalize.ts';
import type { Query } from './query/parse-query.ts';
import type { Facet } from './records/record.ts';

/** Facet → the values wanted; any of them will do. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** Returns whether a record fits the filters, those in the query included. Loads the facets only if there is any. */
export async function selectRecords(query: Query, filters: Filters, index: OpenIndex): Promise<(record: number) => boolean> {
  const wanted = [
    ...Object.entries(filters).map(([facet, values]) => ({ facet: facet as Facet, values, exclude: false })),
    ...query.filters.map(({ facet, value, exclude }) => ({ facet, values: [value], exclude })),
  ].filter(({ values }) => values.length > 0);
  if (wanted.length === 0) return () => true;
  const facets = await index.facets();
  const tests = wanted.map(({ facet, values, exclude }) => ({ exclude, sets: values.flatMap((value) => setsOf(facets, facet, value)) }));
  return (record) => tests.every(({ exclude, sets }) => sets.some((set) => set.has(record)) !== exclude);
}

/** Returns the records of a value, however it is written: `haiti`, `cote-d-ivoire`. */
function setsOf(facets: OpenFacets, facet: Facet, value: string): ReadonlySet<number>[] {
  return [...facets[facet]].filter(([known]) => key(known) === key(value)).map(([, set]) => set);
}
const key = (value: string) => fold(value).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export interface FacetCount {
  value: string;
  count: number;
}

/** Counts the values of each facet among some records, the most frequent first. */
export function countFacets(facets: OpenFacets, records: readonly number[]): Record<keyof OpenFacets, FacetCount[]> {
  return Object.fromEntries(Object.entries(facets).map(([facet, values]) => [
    facet,
    [...values].map(([value, set]) => ({ value, count: records.reduce((sum, record) => sum + (set.has(record) ? 1 : 0), 0) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  ])) as Record<keyof OpenFacets, FacetCount[]>;
}
