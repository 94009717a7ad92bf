import type { APIRoute } from 'astro';
import { pathOf } from '#core/addresses.ts';
import { listTableGaps } from '#core/comparisons/empty-cells.ts';
import { listGaps } from '#core/evidence/gaps.ts';
import { builtOn, library } from '#site/library.ts';

/** All gaps of the library, those of tables included. */
export const GET: APIRoute = () => Response.json({
  version: 1,
  lists: listGaps(library, builtOn).map(({ gaps, ...list }) => ({ ...list, gaps: gaps.map((gap) => ({ ...gap, path: pathOf(gap.kind, gap.id) })) })),
  tables: listTableGaps(library, builtOn).map(({ comparison, ...gaps }) => ({ id: comparison.id, path: pathOf('comparison', comparison.id), ...gaps })),
});
