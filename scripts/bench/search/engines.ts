import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { SearchRecord } from '#core/search/records/record.ts';
import type { openSite } from '../../open-site.ts';

/** An engine under test: the citations of its first results, and what a browser must fetch before it can answer. */
export interface TestedEngine {
  name: string;
  /** Returns for a query the citations of each of its first ten results. */
  ask: (query: string) => Promise<readonly string[][]>;
  /** The whole index as a file, for those that load it whole. */
  index?: string;
}

const fieldsOf = ({ title, names, about, text, summary }: SearchRecord, id: number) => ({ id, title, names: names.join(' · '), about: about.join(' · '), text: `${summary} ${text}` });

/** Other engines over the same records, as their documentation recommends for such data, and what this site ships. */
export async function openEngines(records: readonly SearchRecord[], site: Awaited<ReturnType<typeof openSite>>): Promise<TestedEngine[]> {
  const documents = records.map(fieldsOf);
  const cites = (ids: readonly (number | string)[]) => ids.slice(0, 10).map((id) => records[Number(id)]!.cites);
  const fields = ['title', 'names', 'about', 'text'];
  const boost = { title: 3, names: 3 };

  const mini = new MiniSearch<(typeof documents)[number]>({ fields, searchOptions: { boost, prefix: true, fuzzy: 0.2 } });
  mini.addAll(documents);

  const lunrIndex = lunr(function () {
    this.ref('id');
    for (const field of fields) this.field(field, { boost: boost[field as keyof typeof boost] ?? 1 });
    for (const document of documents) this.add(document);
  });

  const flex = new FlexSearch.Document({ document: { id: 'id', index: fields }, tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });
  for (const document of documents) flex.add(document);

  const orama = create({ schema: { title: 'string', names: 'string', about: 'string', text: 'string' } as const });
  await insertMultiple(orama, documents.map(({ id, ...document }) => ({ ...document, id: String(id) })), 1000);

  return [
    { name: 'Pagefind as it comes', ask: async (query) => {
      const { results } = await (await site.pagefind()).search(query);
      const found = await Promise.all(results.slice(0, 10).map(({ data }) => data() as Promise<{ meta: { cites?: string } }>));
      return found.map(({ meta }) => (meta.cites ?? '').split('|').filter(Boolean));
    } },
    { name: 'MiniSearch', index: JSON.stringify(mini), ask: (query) => Promise.resolve(cites(mini.search(query).map(({ id }) => id as number))) },
    // Lunr reads signs as its own syntax.
    { name: 'Lunr', index: JSON.stringify(lunrIndex), ask: (query) => Promise.resolve(cites(lunrIndex.search(query.replace(/[^\p{L}\p{N}\s]/gu, ' ')).map(({ ref }) => ref))) },
    { name: 'FlexSearch', index: await exported(flex), ask: (query) => Promise.resolve(cites(flex.search(query, { limit: 10, suggest: true, merge: true }).map(({ id }) => id as number))) },
    { name: 'Orama', index: JSON.stringify((await import('@orama/orama')).save(orama)), ask: async (query) => {
      const { hits } = await searchOrama(orama, { term: query, boost, tolerance: 1, limit: 10 });
      return cites(hits.map(({ id }) => id));
    } },
    { name: 'Concordance', ask: async (query) => {
      const { results } = await site.plan(query);
      return (await Promise.all(results.slice(0, 10).map(({ record }) => site.load(record)))).map((found) => found.cites);
    } },
  ];
}

async function exported(index: { export: (each: (key: string, data: string) => void) => unknown }): Promise<string> {
  const parts: string[] = [];
  await index.export((_, data) => void parts.push(data));
  return parts.join('\n');
}
