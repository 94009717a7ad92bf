import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Library } from '#core/library.ts';
import { buildIndex } from '#core/search/index/build-index.ts';
import type { Manifest } from '#core/search/index/files.ts';
import { formatRecordHtml } from '#core/search/record-html.ts';
import { buildRecords } from '#core/search/records/build-records.ts';
import type { SearchRecord } from '#core/search/records/record.ts';

/** Pagefind's own interfaces, which this site doesn't use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** How many records Pagefind is handed at once. */
const batch = 200;

/**
 * Writes the search index of a library below a built site: Pagefind's into `pagefind/`, with a fragment a record, and
 * the one that ranks them into `search/`.
 * @returns the number of records
 * @throws if Pagefind refuses a record
 */
export async function indexSearch(library: Library, site: string): Promise<number> {
  const records = buildRecords(library);
  const files = await runPagefind(records);
  await Promise.all(files.map(({ path, content }) => write(join(site, 'pagefind', path), content)));
  const { shards, documents, facets, vocabularies } = buildIndex(records, fragmentsOf(files, records.length), library.everydayWords);
  const contents: [name: string, content: string][] = Object.entries({
    'documents.json': documents, 'facets.json': facets,
    ...Object.fromEntries(shards.map(({ shard }, number) => [`words-${number}.json`, shard])),
    ...Object.fromEntries([...vocabularies].map(([letter, words]) => [`spelling-${letter}.json`, words])),
  }).map(([name, file]) => [name, JSON.stringify(file)]);
  const folder = createHash('sha256').update(contents.join('\n')).digest('hex').slice(0, 10);
  const manifest: Manifest = { folder, records: records.length, shards: shards.map(({ first }) => first) };
  await write(join(site, 'search/index.json'), JSON.stringify(manifest));
  for (const [name, content] of contents) await write(join(site, 'search', folder, name), content);
  return records.length;
}

async function runPagefind(records: readonly SearchRecord[]): Promise<pagefind.IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind can't start: ${errors.join('; ')}`);
  try {
    for (let first = 0; first < records.length; first += batch)
      await Promise.all(records.slice(first, first + batch).map(async (record, offset) => {
        // Parts of a page may share an address, which Pagefind takes for one page.
        const added = await index.addHTMLFile({ url: `/${first + offset}`, content: formatRecordHtml(record) });
        if (added.errors.length > 0) throw new Error(`Pagefind refuses ${record.path}: ${added.errors.join('; ')}`);
      }));
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind can't finish its index: ${faults.join('; ')}`);
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    await pagefind.close();
  }
}

/** Returns the hash of each record's fragment, by the number that is its address for Pagefind. */
function fragmentsOf(files: readonly pagefind.IndexFile[], records: number): string[] {
  const hashes = Array<string>(records).fill('');
  for (const { path, content } of files) {
    const hash = /^fragment\/en_([0-9a-f]{7,})\.pf_fragment$/.exec(path)?.[1];
    const number = hash && /^pagefind_dcd\{"url":"\/(\d+)"/.exec(gunzipSync(content).toString())?.[1];
    if (hash && number) hashes[Number(number)] = hash;
  }
  const missing = hashes.indexOf('');
  if (missing >= 0) throw new Error(`Pagefind made no fragment of record ${missing}`);
  return hashes;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
