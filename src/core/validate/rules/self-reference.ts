import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** No entry refers to itself, and no lesson corroborates or contradicts itself. An organization's own officials may speak of it. */
export function* selfReference(library: Library): Generator<Diagnostic> {
  for (const { kind, id, file, data, references } of library.entries)
    for (const reference of references) {
      if (reference.path.includes('voice') || reference.path.includes('voices')) continue;
      const index = reference.path[0] === 'lessons' ? Number(reference.path[1]) : undefined;
      const owner = index === undefined ? undefined : (data as { lessons?: { code?: unknown }[] }).lessons?.[index]?.code;
      if (reference.path.length > 0 && ((reference.kind === kind && reference.id === id) || (reference.kind === 'lesson' && reference.id === owner)))
        yield {
          rule: 'self-reference', severity: 'error', file, ...reference.position,
          message: `Unexpected reference to \`${reference.id}\` from itself, expected another`, hint: 'Remove it.',
        };
    }
}
