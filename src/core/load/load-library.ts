import type { z } from 'zod';
import { checkBody } from '../body/check-body.ts';
import { parseBody } from '../body/parse-body.ts';
import { splitInlineCitations } from '../citations/inline-citations.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { entryKinds, type EntryKind, kindOfFolder, kinds } from '../kinds.ts';
import { buildLibrary, type CitationUse, type Entry, type Image, type Library, type Reference } from '../library.ts';
import { idPattern } from '../schemas/fields.ts';
import { schemas } from '../schemas/index.ts';
import { walkFields } from '../schemas/walk-fields.ts';
import { checkCharacters } from './check-characters.ts';
import { checkSchema } from './check-schema.ts';
import { parseFrontmatter } from './parse-frontmatter.ts';
import { everydayWordsFile, parseEverydayWords } from './parse-everyday-words.ts';
import { marksFile, parseMarks } from './parse-marks.ts';
import { parsePermalinks, permalinksFile } from './parse-permalinks.ts';
import { parseRedirects, redirectsFile } from './parse-redirects.ts';
import { type ContentFile, readFiles } from './read-files.ts';
import { readImages } from './read-images.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** Who has so many faults of one sort in a file sees the rest after mending these. */
const maxFaults = 100;

/** What is beside the entries. */
const lists: ReadonlySet<string> = new Set([permalinksFile, redirectsFile, marksFile, everydayWordsFile]);

/** Names with which a file can't be checked out on every system. */
const unfitName = /^(con|prn|aux|nul|com\d|lpt\d|.{101,})$/;

/**
 * Loads a content folder. What is wrong with a file is among the library's faults, never thrown.
 * @throws if the folder can't be read
 */
export async function loadLibrary(folder: string): Promise<Library> {
  const { files, faults } = await readFiles(folder);
  return parseLibrary(files, faults, await readImages(folder));
}

/** Parses the files of a content folder to a library; adds what is wrong with them to the faults. */
export function parseLibrary(files: readonly ContentFile[], faults: Diagnostic[] = [], images: readonly Image[] = []): Library {
  const listOf = (name: string) => files.find(({ path }) => path === name);
  const entries = files.filter(({ path }) => !lists.has(path)).flatMap((file) => parseEntry(file, faults) ?? []);
  return buildLibrary(entries, faults, {
    permalinks: parsePermalinks(listOf(permalinksFile), faults),
    redirects: parseRedirects(listOf(redirectsFile), faults),
    images,
    markOrder: parseMarks(listOf(marksFile), faults),
    everydayWords: parseEverydayWords(listOf(everydayWordsFile), faults),
  });
}

/** Parses one file to an entry; undefined, with a fault, if it can't be one. */
export function parseEntry({ file, path, text }: ContentFile, faults: Diagnostic[]): Entry | undefined {
  const refuse = (rule: string, message: string, hint: string, line?: number) =>
    void faults.push({ rule, severity: 'error', file, ...(line ? { line, column: 1 } : {}), message, hint });
  const [folder = '', name = '', ...deeper] = path.split('/');
  const kind = kindOfFolder(folder);
  if (!kind || !name || deeper.length > 0 || !name.endsWith('.mdx')) {
    refuse('misplaced-file', 'Unexpected file, expected entries as `content/<folder>/<id>.mdx`', `Move it into one of ${entryKinds.map((known) => kinds[known].folder).join(', ')}, with a name that ends in .mdx, or delete it.`);
    if (!kind || !/\.mdx?$/.test(path)) return undefined;
  }
  const id = (path.split('/').at(-1) ?? '').replace(/\.mdx?$/, '');
  if (!idPattern.test(id))
    refuse('invalid-file-name', `Unexpected file name \`${id}\`, expected lower-case letters, digits and hyphens`, 'Rename the file, as in `eufor-tchad-rca.mdx`.');
  else if (unfitName.test(id))
    refuse('invalid-file-name', `Unexpected file name \`${id}\`, expected one of at most a hundred characters that Windows doesn't keep for a device`, 'Rename the file, as in `eufor-tchad-rca.mdx`.');
  if (text.trim() === '') {
    refuse('empty-file', 'Unexpected empty file, expected frontmatter', `Fill it in (npm run new -- ${kind} <id> writes a starter), or delete it.`, 1);
    return invalidEntry(kind, id, file);
  }
  faults.push(...checkCharacters(text, file).take(maxFaults));
  const split = splitFrontmatter(text);
  if (!split) {
    refuse('missing-frontmatter', 'Unexpected start of the file, expected frontmatter between two lines of three hyphens', 'Begin the file with a line `---`, then the fields, then another line `---`.', 1);
    return invalidEntry(kind, id, file);
  }
  const frontmatter = parseFrontmatter(split.frontmatter, file);
  const parsed = parseBody(split.body, file);
  const body = checkBody(parsed.tree, kind, file);
  faults.push(...frontmatter.faults, ...parsed.faults, ...body.faults.slice(0, maxFaults));
  if (frontmatter.faults.length > 0) return { ...invalidEntry(kind, id, file), references: body.references, citations: body.citations };

  const schema: z.ZodType = schemas[kind];
  const result = schema.safeParse(frontmatter.data ?? {});
  if (!result.success)
    faults.push(...checkSchema(result.error.issues, frontmatter.data ?? {}, file, kinds[kind].label.toLowerCase(), frontmatter.locate, schema));
  const references: Reference[] = [];
  const citations: CitationUse[] = [];
  for (const { path: at, value, meta } of walkFields(schema, frontmatter.data)) {
    if (typeof value !== 'string') continue;
    if (meta.reference) references.push({ kind: meta.reference, id: value, path: at, position: frontmatter.locate(at) });
    if (meta.citation) citations.push({ text: value, path: at, position: frontmatter.locate(at), inline: false });
    if (meta.prose) {
      let nth = 0;
      for (const segment of splitInlineCitations(value))
        if (segment.type === 'citations') {
          const position = frontmatter.locateWithin(at, '[@', nth++);
          for (const text of segment.citations) citations.push({ text, path: at, position, inline: true });
        }
    }
  }
  return {
    kind, id, file,
    data: (result.success ? result.data : frontmatter.data ?? {}) as Entry['data'],
    valid: result.success,
    body: { tree: parsed.tree, whole: parsed.whole, components: body.components, images: body.images },
    references: [...references, ...body.references],
    citations: [...citations, ...body.citations],
    locate: (at) => frontmatter.locate(at),
    locateWithin: frontmatter.locateWithin,
  };
}

/** An entry of which only the name is known, so that references to it still lead somewhere. */
function invalidEntry(kind: EntryKind, id: string, file: string): Entry {
  return {
    kind, id, file, data: {} as Entry['data'], valid: false,
    body: { tree: { type: 'root', children: [] }, whole: false, components: [], images: [] },
    references: [], citations: [], locate: () => ({ line: 1, column: 1 }), locateWithin: () => ({ line: 1, column: 1 }),
  };
}
