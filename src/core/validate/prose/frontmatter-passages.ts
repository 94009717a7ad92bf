import type { EntryKind } from '../../kinds.ts';
import type { Entry } from '../../library.ts';
import { schemas } from '../../schemas/index.ts';
import { type Path, walkFields } from '../../schemas/walk-fields.ts';
import { blankMarkup, countBefore, hasOfficialTitle, type Passage } from './passage.ts';

/** Fields that hold the editors' own words, though no citation may stand in them. */
const plainFields = new Set(['title', 'summary', 'question', 'audience', 'checklist', 'forClass', 'outcomes', 'questions']);

/** Whether a field of that name is among them: the title of a document isn't, nor the id of a question that an answer names. */
function isPlain(kind: EntryKind, path: Path, key: string): boolean {
  if (key === 'title' && path.length === 0) return !hasOfficialTitle(kind);
  return plainFields.has(key) && !(key === 'question' && path.length > 0);
}

/** Yields the passages of an entry's frontmatter. */
export function* frontmatterPassages(entry: Entry): Generator<Passage> {
  yield* plainPassages(entry, entry.data, []);
  for (const { path, value, meta } of walkFields(schemas[entry.kind], entry.data)) if (meta.prose && typeof value === 'string') yield toPassage(entry, path, value);
}

function* plainPassages(entry: Entry, value: unknown, path: Path): Generator<Passage> {
  if (typeof value === 'string') yield toPassage(entry, path, value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) {
      const isItem = Array.isArray(value);
      const holdsText = typeof child === 'string' || (Array.isArray(child) && typeof child[0] === 'string');
      if (isItem || !holdsText || isPlain(entry.kind, path, key)) yield* plainPassages(entry, child, [...path, isItem ? Number(key) : key]);
    }
}

function toPassage(entry: Entry, path: Path, value: string): Passage {
  return { text: blankMarkup(value), path, locate: (words, offset) => entry.locateWithin(path, words, countBefore(value, words, offset)) };
}
