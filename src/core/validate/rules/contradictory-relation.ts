import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** Two lessons say the same or they disagree, whichever of them says so: not both. */
export function* contradictoryRelation(library: Library): Generator<Diagnostic> {
  for (const { lesson, case: theatre, index } of library.lessons)
    for (const [nth, other] of lesson.contradicts.entries()) {
      const owner = lesson.corroborates.includes(other) ? lesson.code : library.getLesson(other)?.lesson.corroborates.includes(lesson.code) ? other : undefined;
      if (owner)
        yield {
          rule: 'contradictory-relation', severity: 'error', file: theatre.file, ...theatre.locate(['lessons', index, 'contradicts', nth]),
          message: `Unexpected \`${other}\` in \`contradicts\` of ${lesson.code}, expected one relation: \`corroborates\` of ${owner} says that the two agree`,
          hint: 'Keep the one that holds. If they agree in part, corroborate, and say in the text where they differ.',
        };
    }
}
