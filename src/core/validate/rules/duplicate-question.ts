import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** The id of a question is given once among all comparisons: it is part of the address of its cells. */
export function* duplicateQuestion(library: Library): Generator<Diagnostic> {
  const first = new Map<string, string>();
  for (const entry of library.find('comparison'))
    for (const [index, { id }] of entry.data.questions.entries()) {
      const other = first.get(id);
      if (other)
        yield {
          rule: 'duplicate-question', severity: 'error', file: entry.file, ...entry.locate(['questions', index, 'id']),
          message: `Unexpected second question with the id \`${id}\`, expected each id once: it stands in ${other}`,
          hint: 'Choose another id.',
        };
      else first.set(id, entry.file);
    }
}
