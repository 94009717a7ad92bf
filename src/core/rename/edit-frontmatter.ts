import { isScalar, parseDocument } from 'yaml';
import { parseCitation } from '../citations/citation.ts';
import type { EntryKind } from '../kinds.ts';
import { schemas } from '../schemas/index.ts';
import { walkFields } from '../schemas/walk-fields.ts';
import type { Edit } from './edit.ts';
import { editCitations } from './edit-citations.ts';

/** What is renamed: an entry of a kind, from an id to another. */
export interface Renaming {
  kind: EntryKind;
  from: string;
  to: string;
}

/**
 * Yields the edits that rename an entry in the frontmatter of an entry that may refer to it.
 * @param owner the kind of the entry whose frontmatter it is
 * @param offset where the YAML begins in its file
 */
export function* editFrontmatter(yaml: string, offset: number, owner: EntryKind, { kind, from, to }: Renaming): Generator<Edit> {
  const document = parseDocument(yaml, { schema: 'core', merge: false, stringKeys: true });
  for (const { path, value, meta } of walkFields(schemas[owner], document.toJS({ maxAliasCount: 0 }))) {
    const node = document.getIn(path, true);
    if (typeof value !== 'string' || !isScalar(node) || !node.range) continue;
    const [start, end] = node.range;
    const raw = yaml.slice(start, end);
    const names = meta.reference === kind ? value === from : meta.citation === true && kind === 'source' && parseCitation(value)?.key === from;
    const before = /^["']?\s*/.exec(raw)?.[0].length ?? 0;
    if (names && raw.startsWith(from, before)) yield { start: offset + start + before, end: offset + start + before + from.length, text: to };
    if (meta.prose && kind === 'source') yield* editCitations(raw, offset + start, from, to);
  }
}
