import { pathOf } from '../../addresses.ts';
import { organizationsOfPair } from '../../comparisons/pairs.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** No comparison takes an address that the site needs: that of a pair of organizations, or of the table of one's own. */
export function* reservedId(library: Library): Generator<Diagnostic> {
  for (const { kind, id, file } of library.entries)
    if (kind === 'comparison' && (id === 'build' || organizationsOfPair(pathOf(kind, id))?.every((organization) => library.has('organization', organization))))
      yield {
        rule: 'reserved-id', severity: 'error', file,
        message: `Unexpected comparison with the id \`${id}\`, expected another: /compare/${id}/ is a page of the site`,
        hint: 'Rename the file.',
      };
}
