import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { loadLibrary } from '#core/load/load-library.ts';
import { buildRecords } from '#core/search/records/build-records.ts';
import { openSite } from '../open-site.ts';
import { measureTransfer } from './search/bytes.ts';
import { measureDelay } from './search/delay.ts';
import { openEngines } from './search/engines.ts';
import { type JudgedQuery, loadJudged, measureQuality } from './search/judge.ts';

/** Prints how well search engines answer the judged queries over the same records, and what they make a browser fetch. */
export async function benchSearch(): Promise<void> {
  const records = buildRecords(await loadLibrary('content'));
  const judged = await loadJudged();
  const site = await openSite(resolve('dist'));
  if (site.index.records !== records.length) throw new Error('dist/ is older than content/. Build it first: npm run build');
  console.log(`search: ${records.length} records, ${judged.length} judged queries, of the everyday ones each tenth; shares in percent`);
  const engines = await openEngines(records, site);
  for (const set of ['given', 'tuning', 'held-out', 'everyday'] as const) {
    const queries = judged.filter((query) => query.set === set).filter((_, index) => set !== 'everyday' || index % 10 === 0);
    console.log(`  ${`${set}, ${queries.length} queries`.padEnd(26)}   @1   @5  @10  MRR nDCG  empty`);
    for (const { name, ask } of engines) console.log(`    ${name.padEnd(24)} ${await row(queries, ask)}`);
  }
  site.close();
  console.log('  kilobytes over the network, compressed with Brotli');
  for (const { name, index } of engines) if (index) console.log(`    ${name.padEnd(24)} ${(brotliCompressSync(index).length / 1000).toFixed(0).padStart(5)} index, whole, before the first answer`);
  const queries = judged.filter(({ set }) => set === 'given').map(({ query }) => query);
  for (const { name, cold, later } of await measureTransfer(resolve('dist'), queries))
    console.log(`    ${name.padEnd(24)} ${kilobytes(cold)} cold, until five results show    ${kilobytes(later)} a later search`);
  console.log(`  time until results show, once the files are there: ${(await measureDelay(resolve('dist'), queries)).map(({ name, share, milliseconds }) => `${name} × ${share.toFixed(2)} (${milliseconds.toFixed(0)} ms)`).join(', ')}`);
}

async function row(queries: readonly JudgedQuery[], ask: (query: string) => Promise<readonly string[][]>): Promise<string> {
  const answers = [];
  for (const { query } of queries) answers.push(await ask(query));
  const { at1, at5, at10, mrr, ndcg, empty } = measureQuality(queries, answers);
  return [at1, at5, at10, mrr, ndcg, empty].map((share) => (share * 100).toFixed(0).padStart(4)).join(' ');
}

/** Formats bytes as their median and their most. */
function kilobytes(bytes: readonly number[]): string {
  const sorted = [...bytes].sort((a, b) => a - b);
  return `${((sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000).toFixed(0).padStart(5)} (at most ${((sorted.at(-1) ?? 0) / 1000).toFixed(0)})`;
}
