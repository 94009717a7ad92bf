import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** A lesson's code is given once in the whole library. */
export function* duplicateLessonCode(library: Library): Generator<Diagnostic> {
  const first = new Map<string, string>();
  for (const { lesson, case: theatre, index } of library.lessons) {
    const { line, column } = theatre.locate(['lessons', index, 'code']);
    const other = first.get(lesson.code);
    if (other)
      yield {
        rule: 'duplicate-lesson-code', severity: 'error', file: theatre.file, line, column,
        message: `Unexpected second lesson with the code \`${lesson.code}\`, expected each code once: it stands at ${other}`,
        hint: `Give the newer lesson the next free number of ${theatre.data.code}.`,
      };
    else first.set(lesson.code, `${theatre.file}:${line}`);
  }
}
