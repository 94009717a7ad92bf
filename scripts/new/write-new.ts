import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type EntryKind, kinds } from '#core/kinds.ts';
import { idPattern } from '#core/schemas/fields.ts';

/**
 * Writes a new entry and returns its path.
 * @param text makes its text, once the id is found to be one
 * @throws if the id is none, or is taken
 */
export async function writeNew(content: string, kind: EntryKind, id: string | undefined, text: (id: string) => string | Promise<string>): Promise<string> {
  if (!id || !idPattern.test(id)) throw new Error(`Unexpected id ${id || '(none)'}, expected lower-case letters, digits and hyphens, as in: npm run new -- ${kind} cote-d-ivoire`);
  const file = join(content, kinds[kind].folder, `${id}.mdx`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await text(id), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Error(`${file} exists already: open it, or choose another id.`) : error;
  });
  return file;
}
