import type { Diagnostic } from '../../diagnostic.ts';
import type { Entry, Library } from '../../library.ts';
import type { Path } from '../../schemas/walk-fields.ts';
import { isEarlier } from '../is-earlier.ts';

/** Nobody has changed, read or checked anything on a day that is still to come. */
export function* futureDate(library: Library, today: string): Generator<Diagnostic> {
  for (const entry of library.entries) if (entry.valid) yield* futureIn(entry, entry.data, [], today);
}

const pastFields = new Set(['updated', 'checked', 'accessed', 'asOf']);

function* futureIn(entry: Entry, value: unknown, path: Path, today: string): Generator<Diagnostic> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (pastFields.has(key) && typeof child === 'string' && isEarlier(today, child))
      yield {
        rule: 'future-date', severity: 'error', file: entry.file, ...entry.locate(at),
        message: `Unexpected \`${key}\` ${child}, expected a day up to today, ${today}`, hint: 'Correct the year, month or day.',
      };
    else yield* futureIn(entry, child, at, today);
  }
}
