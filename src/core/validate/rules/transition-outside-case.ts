import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { isEarlier } from '../is-earlier.ts';

/** What passed from hand to hand in a case passed within the years that the case covers. */
export function* transitionOutsideCase(library: Library): Generator<Diagnostic> {
  for (const { file, data: { period, transitions }, locate } of library.find('case'))
    for (const [index, { year }] of transitions.entries())
      if (isEarlier(String(year), period.start) || (period.end && isEarlier(period.end, String(year))))
        yield {
          rule: 'transition-outside-case', severity: 'error', file, ...locate(['transitions', index, 'year']),
          message: `Unexpected transition in ${year}, expected a year of the case: ${period.start} to ${period.end ?? 'today'}`,
          hint: 'Correct the year, or widen the `period` of the case.',
        };
}
