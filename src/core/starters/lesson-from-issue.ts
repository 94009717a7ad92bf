import type { Library } from '../library.ts';
import { type Answers, findId, given, items, line, lines, number, type Proposal } from './answers.ts';

/** The answer by which a recommendation is a source's own, and not the writer's inference. */
export const sourced = 'A source says it';

/** Turns answers into an item of `lessons` and its place in the text. What doesn't fit is kept, for the validator to name. */
export function lessonFromIssue(answers: Answers, code: string, library: Library): Proposal {
  const prose = (id: string) => answers.get(id) ?? '';
  const cites = lines(answers, 'cites');
  const ground = line(answers, 'ground') === sourced ? { cites } : { by: 'editors' };
  const data = {
    code,
    title: line(answers, 'lesson-title'),
    outcome: line(answers, 'outcome'),
    period: given(answers, { start: 'lesson-start', end: 'lesson-end' }, number),
    observation: prose('observation'),
    lesson: prose('lesson'),
    recommendation: { text: prose('recommendation'), role: line(answers, 'role'), ...ground },
    ifIgnored: { text: prose('if-ignored'), ...ground },
    functions: items(answers, 'functions').map((name) => findId(library, 'function', name)),
    phase: line(answers, 'phase'),
    level: line(answers, 'level'),
    organizations: items(answers, 'organizations').map((name) => findId(library, 'organization', name)),
    voice: {
      ...given(answers, { name: 'voice-name', role: 'voice-role', affiliation: 'voice-affiliation', kind: 'voice-kind' }, line),
      firsthand: line(answers, 'firsthand') === 'Yes',
    },
    cites,
    states: [{ state: 'identified', date: number(answers, 'year'), cites }],
  };
  return { data, body: `<Lesson code="${code}">\n\n${prose('discussion')}\n\n</Lesson>\n` };
}
