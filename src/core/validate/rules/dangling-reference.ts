import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** Every reference leads to an entry or a lesson. */
export function* danglingReference(library: Library): Generator<Diagnostic> {
  for (const { file, references } of library.entries)
    for (const { kind, id, position } of references)
      if (!library.has(kind, id))
        yield {
          rule: 'dangling-reference', severity: 'error', file, ...position,
          message: `Unexpected reference to missing ${kind} \`${id}\`, expected the ${kind === 'lesson' ? 'code of a lesson of this library' : `id of an entry of the kind ${kind}`}`,
          hint: kind === 'lesson' ? 'Correct the code, or write that lesson into its case.' : `Correct its spelling, or create it: npm run new -- ${kind} ${id}`,
        };
}
