import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type EntryKind, kinds } from '#core/kinds.ts';
import { type ContentFile, readFiles } from '#core/load/read-files.ts';
import { readImages } from '#core/load/read-images.ts';
import { renameEntry } from '#core/rename/rename-entry.ts';
import { rewriteFile } from '#core/rename/rewrite-file.ts';
import { latestDay } from '#core/validate/latest-day.ts';
import { exitWith } from './exit-with.ts';

/** Reads the starters of a content folder; each has a path that tells its kind, as an entry's does. */
async function readTemplates(folder: string): Promise<ContentFile[]> {
  const names = await readdir(folder).catch(() => []);
  const starters = names.flatMap((name) => {
    const kind = name.replace(/\.mdx$/, '') as EntryKind;
    return Object.hasOwn(kinds, kind) && kinds[kind].folder ? [{ name, path: `${kinds[kind].folder}/${name}` }] : [];
  });
  return Promise.all(starters.map(async ({ name, path }) => ({ file: join(folder, name), path, text: await readFile(join(folder, name), 'utf8') })));
}

try {
  const { values, positionals: [kind = '', from = '', to = ''] } = parseArgs({ allowPositionals: true, options: { content: { type: 'string', default: 'content' } } });
  const { files, faults } = await readFiles(values.content);
  if (faults.length > 0) throw new Error('Nothing was renamed: a file can\'t be read. See npm run check');
  const { removed, written, redirects } = renameEntry(files, kind, from, to, latestDay(new Date()), await readImages(values.content));
  for (const starter of await readTemplates(join(values.content, '_templates'))) {
    const text = rewriteFile(starter, { kind: kind as EntryKind, from, to });
    if (text !== starter.text) await writeFile(starter.file, text);
  }
  for (const [path, text] of written) await writeFile(join(values.content, path), text);
  await rm(join(values.content, removed));
  console.log(`Renamed ${kind} ${from} to ${to}: ${written.size} files written, ${redirects} redirects. Look at the change, then run: npm run check`);
} catch (error) {
  exitWith(error);
}
