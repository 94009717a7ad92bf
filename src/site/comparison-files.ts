import type { APIRoute } from 'astro';
import { formatComparisonCsv } from '#core/exports/comparisons/comparison-csv.ts';
import { buildComparisonData } from '#core/exports/comparisons/comparison-data.ts';
import { formatComparisonXlsx } from '#core/exports/comparisons/comparison-xlsx.ts';
import { builtOn, library } from './library.ts';

/** The paths of the files of one format: one a comparison. */
export const comparisonPaths = () => library.find('comparison').map(({ id }) => ({ params: { id } }));

const dataOf = (id: string | undefined) => {
  const entry = library.get('comparison', id ?? '');
  if (!entry) throw new Error(`No comparison ${id}`);
  return buildComparisonData(library, entry, builtOn);
};

/** The address before paths in files that leave the site: absolute, if the site knows its own. */
const origin = ({ site }: { site: URL | undefined }): string => `${site?.origin ?? ''}${import.meta.env.BASE_URL.replace(/\/$/, '')}`;

export const getJson: APIRoute = ({ params }) => Response.json(dataOf(params['id']));
export const getCsv: APIRoute = (context) => new Response(formatComparisonCsv(dataOf(context.params['id']), origin(context)));
export const getXlsx: APIRoute = async (context) => new Response(Buffer.from(await formatComparisonXlsx(dataOf(context.params['id']), origin(context))));
