import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** No two entries of a kind have the same id, be it in other letters' case or another folder. */
export function* duplicateId(library: Library): Generator<Diagnostic> {
  const first = new Map<string, string>();
  for (const { kind, id, file } of library.entries) {
    const key = `${kind}:${id.normalize('NFKC').toLowerCase()}`;
    const other = first.get(key);
    if (other)
      yield {
        rule: 'duplicate-id', severity: 'error', file,
        message: `Unexpected second ${kind} with the id \`${id}\`, expected each id once: it is that of ${other}`,
        hint: 'Rename one of the two files, or join them.',
      };
    else first.set(key, file);
  }
}
