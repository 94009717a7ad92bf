import type { Diagnostic } from '../diagnostic.ts';
import type { Library } from '../library.ts';
import { codePrefix } from './rules/code-prefix.ts';
import { danglingReference } from './rules/dangling-reference.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateLessonCode } from './rules/duplicate-lesson-code.ts';
import { duplicateQuestion } from './rules/duplicate-question.ts';
import { illegalState } from './rules/illegal-state.ts';
import { incompleteAnswer } from './rules/incomplete-answer.ts';
import { invalidCitation } from './rules/invalid-citation.ts';
import { lessonPlacement } from './rules/lesson-placement.ts';
import { missingAccessDate } from './rules/missing-access-date.ts';
import { missingCitation } from './rules/missing-citation.ts';
import { missingDiscussion } from './rules/missing-discussion.ts';
import { reversedPeriod } from './rules/reversed-period.ts';
import { selfReference } from './rules/self-reference.ts';
import { unknownQuestion } from './rules/unknown-question.ts';

/** A rule looks at the whole library and yields every breach. */
export type Rule = (library: Library) => Iterable<Diagnostic>;

const rules: readonly Rule[] = [
  codePrefix, danglingReference, duplicateId, duplicateLessonCode, duplicateQuestion, illegalState, incompleteAnswer,
  invalidCitation, lessonPlacement, missingAccessDate, missingCitation, missingDiscussion, reversedPeriod, selfReference,
  unknownQuestion,
];

/** Returns every fault of a library, those of reading included, by file and place. */
export function runRules(library: Library): Diagnostic[] {
  const found = [...library.faults, ...rules.flatMap((rule) => [...rule(library)])];
  const key = ({ file, line = 0, column = 0 }: Diagnostic) => [file, line, column] as const;
  return found.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : x[1] - y[1] || x[2] - y[2];
  });
}
