import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitWith } from './exit-with.ts';
import { openSite } from './open-site.ts';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, limit: { type: 'string', default: '10' }, file: { type: 'string' }, site: { type: 'string', default: 'dist' } },
  });
  const queries = values.file ? (JSON.parse(await readFile(values.file, 'utf8')) as { query: string }[]).map(({ query }) => query) : positionals;
  if (queries.length === 0) throw new Error('Ask something: npm run search -- "JTOC Haiti"');
  const { plan, load, close } = await openSite(resolve(values.site));
  const answers = [];
  for (const query of queries) {
    const { results, corrected, certain } = await plan(query);
    const found = await Promise.all(results.slice(0, Number(values.limit)).map(({ record }) => load(record)));
    answers.push({ query, corrected, certain, results: found.map(({ url, title, kind, code, cites }) => ({ url, title, kind, ...(code ? { code } : {}), cites })) });
  }
  close();
  if (values.json) console.log(JSON.stringify(answers.map(({ query, results }) => ({ query, results })), null, 2));
  else for (const answer of answers) console.log(formatAnswer(answer));
}

interface Answer {
  query: string;
  corrected: { from: string; to: string }[];
  certain: boolean;
  results: { url: string; title: string; code?: string }[];
}

function formatAnswer({ query, corrected, certain, results }: Answer): string {
  return [
    query, ...corrected.map(({ from, to }) => `  “${from}” was read as “${to}”.`), ...(certain ? [] : ['  Nothing fits well. The nearest, if any:']),
    ...results.map(({ url, title, code }, index) => `  ${index + 1}. ${code ? `${code} ` : ''}${title}  ${url}`), '',
  ].join('\n');
}

if (import.meta.main) main().catch(exitWith);
