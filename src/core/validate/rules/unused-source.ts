import { parseCitation } from '../../citations/citation.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { hasUnread } from '../has-unread.ts';

/** A source is there because something cites or names it. */
export function* unusedSource(library: Library): Generator<Diagnostic> {
  if (hasUnread(library)) return;
  const used = new Set(library.entries.flatMap(({ kind, id, citations, references }) => [
    ...citations.map(({ text }) => parseCitation(text)?.key),
    ...references.filter((reference) => reference.kind === 'source' && !(kind === 'source' && id === reference.id)).map((reference) => reference.id),
  ]));
  for (const { id, file } of library.find('source'))
    if (!used.has(id))
      yield {
        rule: 'unused-source', severity: 'warning', file,
        message: `Unexpected source \`${id}\` that nothing cites, expected a citation of it in some entry`,
        hint: `Cite it where it says something, as in [@${id}], or delete the file.`,
      };
}
