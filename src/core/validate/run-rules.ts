import type { Diagnostic } from '../diagnostic.ts';
import type { Library } from '../library.ts';
import { codePrefix } from './rules/code-prefix.ts';
import { contradictoryRelation } from './rules/contradictory-relation.ts';
import { danglingReference } from './rules/dangling-reference.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateLessonCode } from './rules/duplicate-lesson-code.ts';
import { duplicatePart } from './rules/duplicate-part.ts';
import { duplicateQuestion } from './rules/duplicate-question.ts';
import { earlySince } from './rules/early-since.ts';
import { futureDate } from './rules/future-date.ts';
import { illegalState } from './rules/illegal-state.ts';
import { incompleteAnswer } from './rules/incomplete-answer.ts';
import { invalidCitation } from './rules/invalid-citation.ts';
import { invalidImage } from './rules/invalid-image.ts';
import { invalidReading } from './rules/invalid-reading.ts';
import { invalidRedirect } from './rules/invalid-redirect.ts';
import { lessonOutsideMissions } from './rules/lesson-outside-missions.ts';
import { lessonPlacement } from './rules/lesson-placement.ts';
import { lostPermalink } from './rules/lost-permalink.ts';
import { missingAccessDate } from './rules/missing-access-date.ts';
import { missingAltText } from './rules/missing-alt-text.ts';
import { missingCitation } from './rules/missing-citation.ts';
import { missingDiscussion } from './rules/missing-discussion.ts';
import { missingHeading } from './rules/missing-heading.ts';
import { missingImage } from './rules/missing-image.ts';
import { mistypedCitation } from './rules/mistyped-citation.ts';
import { prematureSuccessor } from './rules/premature-successor.ts';
import { reservedId } from './rules/reserved-id.ts';
import { reversedPeriod } from './rules/reversed-period.ts';
import { selfReference } from './rules/self-reference.ts';
import { transitionOutsideCase } from './rules/transition-outside-case.ts';
import { unansweredQuestion } from './rules/unanswered-question.ts';
import { unfilledStarter } from './rules/unfilled-starter.ts';
import { unknownQuestion } from './rules/unknown-question.ts';
import { unplacedCase } from './rules/unplaced-case.ts';
import { unusedImage } from './rules/unused-image.ts';
import { unusedSource } from './rules/unused-source.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** A rule looks at the whole library and yields every breach. What it must know of the day (ISO) is passed in. */
export type Rule = (library: Library, today: string) => Iterable<Diagnostic>;

const rules: readonly Rule[] = [
  codePrefix, contradictoryRelation, danglingReference, duplicateId, duplicateLessonCode, duplicatePart, duplicateQuestion,
  earlySince, futureDate, illegalState, incompleteAnswer, invalidCitation, invalidImage, invalidReading, invalidRedirect,
  lessonOutsideMissions, lessonPlacement, lostPermalink, missingAccessDate, missingAltText, missingCitation, missingDiscussion,
  missingHeading, missingImage, mistypedCitation, prematureSuccessor, reservedId, reversedPeriod, selfReference, transitionOutsideCase, unansweredQuestion, unfilledStarter, unknownQuestion,
  unplacedCase, unusedImage, unusedSource,
];

/** Who has so many faults of one sort sees the rest after mending these. */
const maxFaults = 300;

/** Returns the faults of a library, those of reading included, by file and place: of each rule the first 300. No date may be later than `today`. */
export const runRules = (library: Library, today: string): Diagnostic[] =>
  sortDiagnostics([...library.faults, ...rules.flatMap((rule) => [...Iterator.from(rule(library, today)).take(maxFaults)])]);
