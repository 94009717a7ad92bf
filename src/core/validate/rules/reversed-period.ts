import type { Diagnostic } from '../../diagnostic.ts';
import type { Entry, Library } from '../../library.ts';
import type { Path } from '../../schemas/walk-fields.ts';

/** What ends, ends after it began. */
export function* reversedPeriod(library: Library): Generator<Diagnostic> {
  for (const entry of library.entries) if (entry.valid) yield* reversedIn(entry, entry.data, []);
}

const starts = { end: 'start', ended: 'established', last: 'first' } as const;

function* reversedIn(entry: Entry, value: unknown, path: Path): Generator<Diagnostic> {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  for (const [endKey, startKey] of Object.entries(starts)) {
    const [start, end] = [record[startKey], record[endKey]];
    if ((typeof start === 'string' && typeof end === 'string' && end < start.slice(0, end.length)) || (typeof start === 'number' && typeof end === 'number' && end < start))
      yield {
        rule: 'reversed-period', severity: 'error', file: entry.file, ...entry.locate([...path, endKey]),
        message: `Unexpected \`${endKey}\` ${end} before \`${startKey}\` ${start}, expected it after`, hint: 'Look both up again, and exchange them if they are the wrong way round.',
      };
  }
  for (const [key, child] of Object.entries(value)) yield* reversedIn(entry, child, [...path, Array.isArray(value) ? Number(key) : key]);
}
