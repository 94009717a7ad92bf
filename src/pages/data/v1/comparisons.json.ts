import type { APIRoute } from 'astro';
import { pathOf } from '#core/addresses.ts';
import { buildComparison } from '#core/comparisons/build-comparison.ts';
import { library } from '#site/library.ts';

/** All tables, with the counts of their cells. */
export const GET: APIRoute = () => Response.json(library.find('comparison').map((entry) => ({
  id: entry.id, title: entry.data.title, question: entry.data.question, path: pathOf('comparison', entry.id), data: `/data/v1/comparisons/${entry.id}.json`, coverage: buildComparison(library, entry).coverage,
})));
