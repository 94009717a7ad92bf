import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lexicon } from '#core/search/lexicon.ts';
import { type Pagefind, type PagefindHit, pagefindEngine } from '#core/search/pagefind-engine.ts';
import { type Engine, planSearch } from '#core/search/plan-search.ts';
import { exitWith } from './exit-with.ts';
import { serveFolder } from './static-server.ts';

/** Opens the index of a built site, as its search page does. @throws if the site isn't built */
export async function openIndex(site: string): Promise<{ engine: Engine<PagefindHit>; close: () => void }> {
  const lexicon = await readFile(join(site, 'search/lexicon.json'), 'utf8').then((text) => JSON.parse(text) as Lexicon, () => undefined);
  if (!lexicon) throw new Error(`There is no built site in ${site}. Build it first: npm run build`);
  const { server, address } = await serveFolder(site);
  const module = (await import(join(site, 'pagefind/pagefind.js'))) as { createInstance: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => Pagefind };
  const pagefind = module.createInstance({ basePath: `${address}/pagefind/`, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return { engine: pagefindEngine(pagefind, lexicon.records, () => Promise.resolve(lexicon)), close: () => void server.close() };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, limit: { type: 'string', default: '10' }, file: { type: 'string' }, site: { type: 'string', default: 'dist' } },
  });
  const queries = values.file ? (JSON.parse(await readFile(values.file, 'utf8')) as { query: string }[]).map(({ query }) => query) : positionals;
  if (queries.length === 0) throw new Error('Ask something: npm run search -- "JTOC Haiti"');
  const { engine, close } = await openIndex(resolve(values.site));
  const answers = [];
  for (const query of queries) {
    const { results } = await planSearch(query, engine);
    const found = await Promise.all(results.slice(0, Number(values.limit)).map(({ hit }) => hit.load()));
    answers.push({ query, results: found.map(({ url, title, kind, code, cites }) => ({ url, title, kind, ...(code ? { code } : {}), cites })) });
  }
  close();
  if (values.json) console.log(JSON.stringify(answers, null, 2));
  else for (const { query, results } of answers) console.log(`${query}\n${results.map(({ url, title, code }, index) => `  ${index + 1}. ${code ? `${code} ` : ''}${title}  ${url}`).join('\n') || '  nothing found'}\n`);
}

if (import.meta.main) main().catch(exitWith);
