import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { isEarlier } from '../is-earlier.ts';

/** A mission doesn't take over from one that was decided on later than it ever was itself; it may be the older one, and take over in mid-life. */
export function* prematureSuccessor(library: Library): Generator<Diagnostic> {
  for (const { file, data, locate } of library.find('mission')) {
    const decided = [data.start, ...data.mandates.map(({ date }) => date)];
    for (const [index, id] of data.predecessors.entries()) {
      const before = library.get('mission', id)?.data;
      // One decision may set up both: the mandate counts, and not only the day on which the first soldier came.
      if (before && [before.start, ...before.mandates.map(({ date }) => date)].every((begun) => decided.every((day) => isEarlier(day, begun))))
        yield {
          rule: 'premature-successor', severity: 'error', file, ...locate(['predecessors', index]),
          message: `Unexpected predecessor \`${id}\` with the start ${before.start}, expected one that began before the start of this mission, ${data.start}, or one of its mandates`,
          hint: 'Look both dates up again; if the other mission came later, name this one as its predecessor instead.',
        };
    }
  }
}
