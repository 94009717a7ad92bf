import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { entryKinds, kinds } from '#core/kinds.ts';
import type { Library } from '#core/library.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { buildJsonSchema, type JsonSchema, type Offers } from '#core/schemas/json-schema.ts';
import { exitWith } from './exit-with.ts';

/** Writes the JSON Schema of every kind's frontmatter into a folder, and removes those of kinds that are no more. */
export async function writeSchemas(folder: string, offers: Offers = {}): Promise<void> {
  const names = new Map(entryKinds.map((kind) => [`${kind}.schema.json`, kind]));
  await mkdir(folder, { recursive: true });
  for (const found of await readdir(folder)) if (found.endsWith('.schema.json') && !names.has(found)) await rm(join(folder, found));
  for (const [name, kind] of names) await writeFile(join(folder, name), formatSchema(buildJsonSchema(kind, offers)));
}

export const formatSchema = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/**
 * Writes what Astro's language server needs to complete and check frontmatter on this machine: schemas that offer the
 * ids of the library, and which file is of which kind. It would come from Astro if the entries were its collections.
 * @see https://docs.astro.build/en/reference/experimental-flags/content-intellisense/
 */
export async function writeEditorHelp(root: string, content: string): Promise<void> {
  const library = await loadLibrary(content);
  const folder = join(root, '.astro/collections');
  await writeSchemas(folder, findOffers(library));
  const entries = library.entries.map(({ kind, id }) => [addressOf(join(content, kinds[kind].folder, `${id}.mdx`)), kind]);
  const manifest = { collections: entryKinds.map((name) => ({ name, hasSchema: true })), entries: Object.fromEntries(entries) };
  await writeFile(join(folder, 'collections.json'), JSON.stringify(manifest));
}

/** The address of a file as the language server looks it up. */
const addressOf = (file: string): string => decodeURIComponent(pathToFileURL(resolve(file)).href).toLowerCase();

function findOffers(library: Library): Offers {
  const ids = entryKinds.map((kind) => [kind, library.find(kind).map(({ id }) => id)]);
  const citation = library.find('source').flatMap(({ id, data: { pages, paragraphs, articles, sections } }) => {
    const places = [...(pages ? ['p. '] : []), ...(paragraphs ? ['para. '] : []), ...(articles ? ['art. '] : []), ...sections.map((title) => `sec. ${title}`)];
    return places.length > 0 ? places.map((place) => `${id}, ${place}`) : [id];
  });
  return { ...Object.fromEntries(ids), lesson: library.lessons.map(({ lesson }) => lesson.code), citation };
}

if (import.meta.main)
  try {
    const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, local: { type: 'boolean', default: false } } });
    if (!values.local) await writeSchemas('.vscode/schemas');
    await writeEditorHelp('.', values.content);
  } catch (error) {
    exitWith(error);
  }
