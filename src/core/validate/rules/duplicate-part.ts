import type { Diagnostic } from '../../diagnostic.ts';
import type { Entry, Library } from '../../library.ts';

/** The handovers of a case, the positions of a debate and the requests of an instrument each have an id of their own. */
export function* duplicatePart(library: Library): Generator<Diagnostic> {
  for (const entry of library.find('case')) yield* repeated(entry, 'transitions', entry.data.transitions);
  for (const entry of library.find('debate')) yield* repeated(entry, 'positions', entry.data.positions);
  for (const entry of library.find('doctrine')) yield* repeated(entry, 'requests', entry.data.requests);
}

function* repeated({ file, locate }: Pick<Entry, 'file' | 'locate'>, field: string, parts: readonly { id: string }[]): Generator<Diagnostic> {
  const seen = new Set<string>();
  for (const [index, { id }] of parts.entries()) {
    if (seen.has(id))
      yield {
        rule: 'duplicate-part', severity: 'error', file, ...locate([field, index, 'id']),
        message: `Unexpected second \`${id}\` in \`${field}\`, expected each id once`,
        hint: 'Choose another id: it is part of an address.',
      };
    seen.add(id);
  }
}
