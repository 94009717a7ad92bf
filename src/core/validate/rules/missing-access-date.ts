import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** A web page says on which day it was read, since it can change; and has an address. */
export function* missingAccessDate(library: Library): Generator<Diagnostic> {
  for (const { file, data, locate } of library.find('source'))
    if (data.type === 'webpage' && !(data.accessed && data.URL))
      yield {
        rule: 'missing-access-date', severity: 'error', file, ...locate(['type']),
        message: `Unexpected web page without ${data.URL ? 'the day on which it was read' : 'its address'}, expected \`${data.URL ? 'accessed' : 'URL'}\``,
        hint: data.URL ? 'Add `accessed:` with the day, as in 2026-11-22.' : 'Add `URL:` with the address of the page.',
      };
}
