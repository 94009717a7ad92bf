import type { Diagnostic } from '../../diagnostic.ts';
import { kinds } from '../../kinds.ts';
import type { Entry, Library } from '../../library.ts';
import { idPattern } from '../../schemas/fields.ts';

/** No two entries of a kind have the same id, be it in other letters' case or another folder. */
export function* duplicateId(library: Library): Generator<Diagnostic> {
  const groups = Map.groupBy(library.entries, ({ kind, id }) => `${kind}:${id.normalize('NFKC').toLowerCase()}`);
  for (const group of groups.values()) {
    const owner = group.find(isInPlace) ?? group[0];
    for (const { kind, id, file } of group)
      if (owner && file !== owner.file)
        yield {
          rule: 'duplicate-id', severity: 'error', file,
          message: `Unexpected second ${kind} with the id \`${id}\`, expected each id once: it is that of ${owner.file}`,
          hint: 'Rename one of the two files, or join them.',
        };
  }
}

const isInPlace = ({ kind, id, file }: Entry): boolean => idPattern.test(id) && file.endsWith(`${kinds[kind].folder}/${id}.mdx`);
