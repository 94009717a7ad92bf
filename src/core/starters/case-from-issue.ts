import type { Library } from '../library.ts';
import { type Answers, given, items, line, number, type Proposal } from './answers.ts';
import { lessonFromIssue } from './lesson-from-issue.ts';

/**
 * Turns the answers of the form “Propose a case” into a case with its first lesson.
 * @param code the three letters of the case
 * @param today ISO date
 */
export function caseFromIssue(answers: Answers, code: string, library: Library, today: string): Proposal {
  const lesson = lessonFromIssue(answers, `${code}-01`, library);
  const { functions, organizations, cites } = lesson.data;
  const data = {
    title: line(answers, 'title'),
    summary: line(answers, 'summary'),
    updated: today,
    contributors: items(answers, 'contributors'),
    code,
    countries: items(answers, 'countries'),
    period: given(answers, { start: 'start', end: 'end' }, number),
    actors: (organizations as string[]).map((organization) => ({ organization, did: answers.get('did') ?? '', functions, cites })),
    lessons: [lesson.data],
  };
  return { data, body: `${answers.get('story') ?? ''}\n\n${lesson.body}` };
}
