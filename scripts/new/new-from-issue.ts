import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Library } from '#core/library.ts';
import { caseFromIssue } from '#core/starters/case-from-issue.ts';
import { findCaseCode } from '#core/starters/codes.ts';
import { formatEntry, formatItem } from '#core/starters/format-entry.ts';
import { formatId } from '#core/format-id.ts';
import { lessonFromIssue } from '#core/starters/lesson-from-issue.ts';
import { type IssueForm, readIssue } from '#core/starters/read-issue.ts';
import { sourceFromIssue } from '#core/starters/source-from-issue.ts';
import { newLesson } from './new-lesson.ts';
import { writeNew } from './write-new.ts';

/** The kinds for which there is an issue form. */
export const issueKinds = ['case', 'lesson', 'source'] as const;
export type IssueKind = (typeof issueKinds)[number];

/** Reads the issue form of a kind, as GitHub shows it. */
export const readForm = async (kind: IssueKind): Promise<IssueForm> =>
  parse(await readFile(new URL(`../../.github/ISSUE_TEMPLATE/${kind}.yml`, import.meta.url), 'utf8')) as IssueForm;

/**
 * Writes what a filled-in issue form proposes, and returns the path of the entry.
 * @param id id of the new entry, or the case of a lesson; left out: as the issue has it
 * @param today ISO date
 */
export async function newFromIssue(kind: IssueKind, markdown: string, { library, content, id, today }: { library: Library; content: string; id?: string | undefined; today: string }): Promise<string> {
  const answers = readIssue(markdown, await readForm(kind));
  if (kind === 'lesson')
    return newLesson(library, content, id ?? answers.get('case'), (code) => {
      const { data, body } = lessonFromIssue(answers, code, library);
      return { item: formatItem(data), placement: body };
    });
  return writeNew(content, kind, id ?? formatId(answers.get('title') ?? ''), (checked) => {
    const { data, body } = kind === 'case' ? caseFromIssue(answers, findCaseCode(library, checked), library, today) : sourceFromIssue(answers, today);
    return formatEntry(data, body);
  });
}
