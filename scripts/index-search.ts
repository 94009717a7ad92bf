import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Library } from '#core/library.ts';
import { buildLexicon } from '#core/search/lexicon.ts';
import { formatRecordHtml } from '#core/search/record-html.ts';
import { buildRecords } from '#core/search/record.ts';

/** Pagefind's own interfaces, which this site doesn't use. */
const unused = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'];

/**
 * Writes the search index of a library below a built site: `pagefind/`, and `search/lexicon.json`.
 * @returns the number of records
 * @throws if Pagefind refuses a record
 */
export async function indexSearch(library: Library, site: string): Promise<number> {
  const records = buildRecords(library);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind can't start: ${errors.join('; ')}`);
  try {
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.path, content: formatRecordHtml(record) });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses ${record.path}: ${added.errors.join('; ')}`);
    }
    const outputPath = join(site, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind can't write ${outputPath}: ${written.errors.join('; ')}`);
    await Promise.all(unused.map((name) => rm(join(outputPath, name), { force: true })));
  } finally {
    await pagefind.close();
  }
  await mkdir(join(site, 'search'), { recursive: true });
  await writeFile(join(site, 'search/lexicon.json'), JSON.stringify(buildLexicon(records)));
  return records.length;
}
