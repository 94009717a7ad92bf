import { buildComparison } from '../../comparisons/build-comparison.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { didYouMean } from '../../spelling/nearest.ts';
import { listSome } from '../list-some.ts';

/** The rows and columns that `<Comparison>` asks for are in the table. */
export function* missingHeading(library: Library): Generator<Diagnostic> {
  for (const { file, body } of library.entries)
    for (const { name, attributes, position } of body.components) {
      const entry = name === 'Comparison' ? library.get('comparison', attributes['id'] ?? '') : undefined;
      if (!entry) continue;
      const table = buildComparison(library, entry);
      for (const axis of ['rows', 'columns'] as const) {
        const known = table[axis].map(({ id }) => id);
        for (const id of (attributes[axis] ?? '').split(/[,\s]+/).filter(Boolean))
          if (!known.includes(id))
            yield {
              rule: 'missing-heading', severity: 'error', file, ...position,
              message: `Unexpected \`${id}\` in \`${axis}\` of <Comparison id="${entry.id}">, expected an id of one of its ${axis}`,
              hint: `${didYouMean(id, known)}Known are: ${listSome(known, ', ')}`,
            };
      }
    }
}
