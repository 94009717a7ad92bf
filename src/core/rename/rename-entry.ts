import { parseCitation } from '../citations/citation.ts';
import { entryKinds, type EntryKind, kinds } from '../kinds.ts';
import type { Image, Library } from '../library.ts';
import { parseLibrary } from '../load/load-library.ts';
import { redirectsFile } from '../load/parse-redirects.ts';
import type { ContentFile } from '../load/read-files.ts';
import { editRedirects } from '../permalinks/edit-redirects.ts';
import { idPattern } from '../schemas/fields.ts';
import { didYouMean } from '../spelling/nearest.ts';
import { runRules } from '../validate/run-rules.ts';
import { formatText } from '../validate/reporters/text.ts';
import type { Renaming } from './edit-frontmatter.ts';
import { moveAddresses } from './move-addresses.ts';
import { rewriteFile } from './rewrite-file.ts';

/** What a renaming makes of a content folder; paths are those below it. */
export interface RenamedContent {
  /** The path of the entry before. */
  removed: string;
  /** Path → text of every file that is new or changed. */
  written: ReadonlyMap<string, string>;
  /** The redirects that were added, changed or taken out. */
  redirects: number;
}

/**
 * Renames an entry, rewrites every reference to it, and redirects its published addresses. Pure: nothing is written.
 * @param today the day, ISO, by which the result is judged
 * @param images the images that the entries may show
 * @throws one line that says what is wrong with the request or the content
 */
export function renameEntry(files: readonly ContentFile[], kind: string, from: string, to: string, today: string, images: readonly Image[] = []): RenamedContent {
  const parse = (list: readonly ContentFile[]) => parseLibrary(list, [], images);
  const before = parse(files);
  const renaming = checkRequest(before, kind, from, to);
  if (firstError(before, today)) throw new Error('Nothing was renamed: the content has faults. Mend them first: npm run check');
  const { folder } = kinds[renaming.kind];
  const [removed, added] = [`${folder}/${from}.mdx`, `${folder}/${to}.mdx`];
  const renamed = files.map((file): ContentFile => ({
    ...(file.path === removed ? { path: added, file: file.file.slice(0, -removed.length) + added } : file), text: rewriteFile(file, renaming),
  }));
  const after = parse(renamed);
  const leftover = findLeftover(after, renaming);
  if (leftover) throw new Error(`${leftover}: this mention of ${from} can't be rewritten. Write it on one line, without escapes, and try again. Nothing was renamed.`);
  const changes = moveAddresses(before, after, renaming);
  if (changes.size > 0) {
    const list = renamed.find(({ path }) => path === redirectsFile);
    const text = editRedirects(list?.text ?? '', changes);
    if (list) list.text = text;
    else renamed.push({ file: redirectsFile, path: redirectsFile, text });
  }
  const fault = firstError(changes.size > 0 ? parse(renamed) : after, today);
  if (fault) throw new Error(`The new name would leave a fault, so nothing was renamed. ${fault}`);
  const old = new Map(files.map(({ path, text }) => [path, text]));
  return { removed, written: new Map(renamed.flatMap(({ path, text }) => (old.get(path) === text ? [] : [[path, text]]))), redirects: changes.size };
}

function checkRequest(library: Library, kind: string, from: string, to: string): Renaming {
  if (kind === 'lesson') throw new Error('Unexpected kind lesson, expected a kind of entry: the code of a lesson is for ever.');
  if (!entryKinds.includes(kind as EntryKind)) throw new Error(`Unexpected kind ${kind || '(none)'}, expected one of ${entryKinds.join(', ')}, as in: npm run rename -- case hayti haiti`);
  const known = kind as EntryKind;
  if (!library.has(known, from)) throw new Error(`Unexpected id ${from || '(none)'}, expected that of a ${kind}. ${didYouMean(from, library.find(known).map(({ id }) => id))}`.trim());
  if (!idPattern.test(to)) throw new Error(`Unexpected new id ${to || '(none)'}, expected lower-case letters, digits and hyphens, as in cote-d-ivoire`);
  if (library.has(known, to)) throw new Error(`Unexpected new id ${to}, expected one that is free: ${kinds[known].folder}/${to}.mdx exists.`);
  return { kind: known, from, to };
}

/** Returns the place of a reference or citation that still has the old id. */
function findLeftover(library: Library, { kind, from }: Renaming): string | undefined {
  for (const { file, references, citations } of library.entries) {
    const left = references.find((reference) => reference.kind === kind && reference.id === from)
      ?? citations.find(({ text }) => kind === 'source' && parseCitation(text)?.key === from);
    if (left) return `${file}:${left.position.line}:${left.position.column}`;
  }
  return undefined;
}

function firstError(library: Library, today: string): string | undefined {
  const error = runRules(library, today).find(({ severity }) => severity === 'error');
  return error && formatText([error]).split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ');
}
