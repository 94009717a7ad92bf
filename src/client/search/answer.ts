import { countFacets, type FacetCount } from '#core/search/facets.ts';
import type { Search } from '#core/search/open-search.ts';
import type { SearchOutcome } from '#core/search/plan-search.ts';
import type { Facet } from '#core/search/records/record.ts';
import type { Question } from './question.ts';

/** What is shown as an answer: rows of records, each under the value it is grouped by. */
export interface Answer {
  outcome: SearchOutcome;
  groups: { title: string; records: number[] }[];
}

/** Answers a question: searches, sorts and groups. */
export async function answerQuestion(search: Search, { text, filters, sort, group, exact }: Question): Promise<Answer> {
  const outcome = await search.plan(text, { filters, otherNames: !exact });
  const records = await sortRecords(search, outcome.results.map(({ record }) => record), sort);
  return { outcome, groups: group ? await groupRecords(search, records, group) : [{ title: '', records }] };
}

async function sortRecords(search: Search, records: number[], sort: Question['sort']): Promise<number[]> {
  if (sort === 'relevance') return records;
  const { year } = await search.index.facets();
  const years = new Map([...year].flatMap(([value, holders]) => [...holders].map((record) => [record, Number(value)] as const)));
  const sign = sort === 'newest' ? -1 : 1;
  // Without a year last, whichever way.
  return records.toSorted((a, b) => sign * ((years.get(a) ?? sign * Infinity) - (years.get(b) ?? sign * Infinity)) || 0);
}

async function groupRecords(search: Search, records: readonly number[], group: Facet): Promise<Answer['groups']> {
  const facets = await search.index.facets();
  const values = countFacets(facets, records)[group];
  const rest = records.filter((record) => !values.some(({ value }) => facets[group].get(value)?.has(record)));
  return [
    ...values.map(({ value }) => ({ title: value, records: records.filter((record) => facets[group].get(value)?.has(record)) })),
    ...(rest.length > 0 ? [{ title: 'Others', records: rest }] : []),
  ];
}

/**
 * Counts what each facet would leave of the results. A facet that is in use is counted as if it weren't, so that one can
 * choose a second value.
 */
export async function countValues(search: Search, { text, filters, exact }: Question, outcome: SearchOutcome): Promise<Record<Facet, FacetCount[]>> {
  const facets = await search.index.facets();
  const counts = countFacets(facets, outcome.results.map(({ record }) => record));
  await Promise.all((Object.keys(filters) as Facet[]).map(async (facet) => {
    const { [facet]: _, ...others } = filters;
    const { results } = await search.plan(text, { filters: others, otherNames: !exact });
    counts[facet] = countFacets(facets, results.map(({ record }) => record))[facet];
  }));
  return counts;
}
