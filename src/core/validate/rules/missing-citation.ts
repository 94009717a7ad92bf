import type { Diagnostic } from '../../diagnostic.ts';
import type { Entry, Library } from '../../library.ts';
import type { Path } from '../../schemas/walk-fields.ts';

/** A claim says where it is written, or that it is the editors' own inference. */
export function* missingCitation(library: Library): Generator<Diagnostic> {
  for (const entry of library.entries) if (entry.valid) yield* claimsWithout(entry, entry.data, []);
}

function* claimsWithout(entry: Entry, value: unknown, path: Path): Generator<Diagnostic> {
  if (typeof value !== 'object' || value === null) return;
  const { text, by, cites } = value as { text?: unknown; by?: unknown; cites?: unknown };
  if (typeof text === 'string' && by === 'source' && Array.isArray(cites) && cites.length === 0 && !text.includes('[@'))
    yield {
      rule: 'missing-citation', severity: 'error', file: entry.file, ...entry.locate([...path, 'text']),
      message: 'Unexpected claim without a citation, expected `cites` or `by: editors`',
      hint: 'Add `cites: ["…, p. …"]` with the place where it is written; if no source says it and you infer it, add `by: editors`.',
    };
  for (const [key, child] of Object.entries(value)) yield* claimsWithout(entry, child, [...path, Array.isArray(value) ? Number(key) : key]);
}
