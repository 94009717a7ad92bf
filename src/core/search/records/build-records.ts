import type { Library } from '../../library.ts';
import { buildEntryRecord } from './entry-record.ts';
import { buildLessonRecord } from './lesson-record.ts';
import { buildPartRecords } from './part-records.ts';
import { buildRowRecords } from './row-records.ts';
import type { SearchRecord } from './record.ts';

/** Builds the records of a library: lessons, then each entry followed by its parts. */
export function buildRecords(library: Library): SearchRecord[] {
  const records = library.lessons.map((found) => buildLessonRecord(library, found));
  const comparisons = new Map(library.find('comparison').map((comparison) => [comparison.id, comparison]));
  for (const entry of library.entries) {
    if (!entry.valid) continue;
    const whole = buildEntryRecord(library, entry);
    records.push(whole, ...buildPartRecords(library, entry, whole));
    const comparison = entry.kind === 'comparison' && comparisons.get(entry.id);
    if (comparison) records.push(...buildRowRecords(library, comparison, whole));
  }
  return records;
}
