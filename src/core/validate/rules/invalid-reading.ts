import { parseLocator } from '../../citations/citation.ts';
import { repairLocator } from '../../citations/repair-citation.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { checkLocator } from '../check-locator.ts';

/** The part of a source that a reading list asks for is there. */
export function* invalidReading(library: Library): Generator<Diagnostic> {
  for (const { file, data, locate } of library.find('reading-list'))
    for (const [nth, { readings }] of data.modules.entries())
      for (const [index, { source: key, locator: text }] of readings.entries()) {
        if (text === undefined) continue;
        const position = locate(['modules', nth, 'readings', index, 'locator']);
        const fault = (rule: string, message: string, hint: string): Diagnostic => ({ rule, severity: 'error', file, ...position, message, hint });
        const locator = parseLocator(text);
        const repaired = repairLocator(text);
        const source = key === undefined ? undefined : library.get('source', key)?.data;
        if (key === undefined)
          yield fault('invalid-reading', `Unexpected \`locator\` of a reading that is not a source, expected \`source\` beside it`, 'Remove the locator, or name the source whose part is to be read.');
        else if (!locator)
          yield {
            ...fault('invalid-reading', `Unexpected locator \`${text}\`, expected a place, as in \`pp. 26-28\``, repaired ? `Write it as \`${repaired}\`.` : 'Write p. 26, pp. 26-28, para. 11, art. 52 or sec. and a heading.'),
            ...(repaired ? { repair: { ...position, from: text, to: repaired } } : {}),
          };
        else if (source) {
          const wrong = checkLocator(key, locator, source);
          if (wrong) yield fault(wrong.rule, wrong.message, wrong.hint);
        }
      }
}
