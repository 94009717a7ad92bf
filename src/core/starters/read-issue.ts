import type { Answers } from './answers.ts';

/** An issue form of GitHub, as far as its answers are concerned. */
export interface IssueForm {
  body: readonly {
    type: string;
    id?: string;
    attributes: { label?: string };
    validations?: { required?: boolean };
  }[];
}

/**
 * Reads the Markdown that GitHub makes of a filled-in issue form: each label as a heading, and the answer below it.
 * @throws all labels that are missing or stand there twice
 */
export function readIssue(markdown: string, form: IssueForm): Answers {
  const fields = form.body.filter(({ type }) => type !== 'markdown');
  const ids = new Map(fields.map(({ id = '', attributes }) => [`### ${attributes.label ?? ''}`, id]));
  const lines = new Map<string, string[]>();
  const twice: string[] = [];
  let current: string[] | undefined;
  for (const line of normalize(markdown).split('\n')) {
    const id = ids.get(line.trimEnd());
    if (id === undefined) current?.push(line);
    else {
      if (lines.has(id)) twice.push(line.slice(4));
      lines.set(id, (current = []));
    }
  }
  if (twice.length > 0) throw new Error(`Unexpected second heading “${twice.join('”, “')}”, expected each question of the form once. Remove the one that belongs to no question.`);
  const answers = new Map([...lines].map(([id, answer]) => [id, answer.join('\n').trim()] as const).filter(([, answer]) => answer !== '' && answer !== '_No response_'));
  const missing = fields.filter(({ id = '', validations }) => validations?.required && !answers.has(id)).map(({ attributes }) => attributes.label);
  if (missing.length > 0) throw new Error(`Unexpected absence of “${missing.join('”, “')}”, expected an answer below each such heading. Is it the right form?`);
  return answers;
}

/** Line feeds only, and no tab, which YAML can't have at the start of a line. */
const normalize = (markdown: string): string => markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replaceAll('\t', '  ');
