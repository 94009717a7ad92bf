import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { lessonStates, type LessonStateName } from '../../schemas/lesson.ts';

const rank = (state: LessonStateName) => lessonStates.indexOf(state);
const ladder = lessonStates.slice(0, 5);
const final: readonly LessonStateName[] = ['superseded', 'withdrawn'];

/** A lesson's states go up the ladder observed → validated, in time; contested may come between, superseded and withdrawn end it. */
export function* illegalState(library: Library): Generator<Diagnostic> {
  for (const { lesson, case: theatre, index } of library.lessons) {
    let highest = -1;
    for (const [step, { state, date }] of lesson.states.entries()) {
      const before = lesson.states[step - 1];
      const fault = (message: string, hint: string, field: string): Diagnostic => ({
        rule: 'illegal-state', severity: 'error', file: theatre.file, ...theatre.locate(['lessons', index, 'states', step, field]), message, hint,
      });
      if (before && final.includes(before.state))
        yield fault(`Unexpected state \`${state}\` after \`${before.state}\`, expected none: that state is final`, 'Remove what comes after it, or write a new lesson.', 'state');
      if (ladder.includes(state)) {
        if (rank(state) <= highest)
          yield fault(`Unexpected state \`${state}\` of ${lesson.code}, expected one later than \`${lessonStates[highest]}\``, `Put the states in the order ${ladder.join(' → ')}.`, 'state');
        highest = Math.max(highest, rank(state));
      }
      if (before && date.slice(0, before.date.length) < before.date.slice(0, date.length))
        yield fault(`Unexpected date ${date} of \`${state}\`, expected one not before ${before.date}`, 'Put the states in order of time.', 'date');
    }
  }
}
