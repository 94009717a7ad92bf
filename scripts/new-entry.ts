import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { entryKinds, type EntryKind, kinds } from '#core/kinds.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { idPattern } from '#core/schemas/fields.ts';
import { exitWith } from './exit-with.ts';

/** Returns three letters for a new case: of its id, or with other last letters if they are taken. */
function freeCode(id: string, taken: ReadonlySet<string>): string {
  const letters = id.replace(/[^a-z]/g, '').toUpperCase().padEnd(3, 'X');
  const candidates = [letters.slice(0, 3), ...[...letters.slice(2), ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((last) => letters.slice(0, 2) + last)];
  const free = candidates.find((code) => !taken.has(code));
  if (!free) throw new Error(`No code that begins with ${letters.slice(0, 2)} is free: choose another id.`);
  return free;
}

/** Writes a starter and returns its path. @throws if the kind, the id or the place is not to be had */
export async function newEntry(kind: string | undefined, id: string | undefined, content: string, today: string): Promise<string> {
  if (!entryKinds.includes(kind as EntryKind)) throw new Error(`Unexpected kind ${kind ?? '(none)'}, expected one of ${entryKinds.join(', ')}, as in: npm run new -- case mali`);
  if (!id || !idPattern.test(id)) throw new Error(`Unexpected id ${id ?? '(none)'}, expected lower-case letters, digits and hyphens, as in: npm run new -- ${kind} cote-d-ivoire`);
  const library = await loadLibrary(content);
  const code = freeCode(id, new Set(library.find('case').map(({ data }) => data.code)));
  const template = await readFile(new URL(`../content/_templates/${kind}.mdx`, import.meta.url), 'utf8');
  const file = join(content, kinds[kind as EntryKind].folder, `${id}.mdx`);
  await mkdir(dirname(file), { recursive: true });
  const text = template.replaceAll('{{today}}', today).replaceAll('{{code}}', code).replaceAll('{{id}}', id);
  await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Error(`${file} exists already: open it, or choose another id.`) : error;
  });
  return file;
}

if (import.meta.main)
  try {
    const { values, positionals: [kind, id] } = parseArgs({ allowPositionals: true, options: { content: { type: 'string', default: 'content' } } });
    const file = await newEntry(kind, id, values.content, new Date().toISOString().slice(0, 10));
    console.log(`Wrote ${file}. Fill it in, then run: npm run check`);
  } catch (error) {
    exitWith(error);
  }
