import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { isEarlier } from '../is-earlier.ts';

/** A mission doesn't begin before the one whose work it took over was decided on. */
export function* prematureSuccessor(library: Library): Generator<Diagnostic> {
  for (const { file, data, locate } of library.find('mission'))
    for (const [index, id] of data.predecessors.entries()) {
      const before = library.get('mission', id)?.data;
      // One decision may set up both: the mandate counts, and not only the day on which the first soldier came.
      if (before && [before.start, ...before.mandates.map(({ date }) => date)].every((begun) => isEarlier(data.start, begun)))
        yield {
          rule: 'premature-successor', severity: 'error', file, ...locate(['predecessors', index]),
          message: `Unexpected predecessor \`${id}\` with the start ${before.start}, expected one that began before the start of this mission, ${data.start}`,
          hint: 'Look both dates up again; if the other mission came later, name this one as its predecessor instead.',
        };
    }
}
