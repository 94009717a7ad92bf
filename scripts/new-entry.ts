import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { entryKinds, type EntryKind } from '#core/kinds.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { findCaseCode } from '#core/starters/codes.ts';
import { lessonStarter } from '#core/starters/lesson-starter.ts';
import { fillStarter } from '#core/starters/starter.ts';
import { formatText } from '#core/validate/reporters/text.ts';
import { latestDay } from '#core/validate/latest-day.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { exitWith } from './exit-with.ts';
import { ask, type Wish } from './new/ask.ts';
import { type IssueKind, issueKinds, newFromIssue } from './new/new-from-issue.ts';
import { newLesson } from './new/new-lesson.ts';
import { writeNew } from './new/write-new.ts';
import { writeEditorHelp } from './write-schemas.ts';

const template = (kind: EntryKind) => readFile(new URL(`../content/_templates/${kind}.mdx`, import.meta.url), 'utf8');

/**
 * Writes a starter, or adds that of a lesson to its case, and returns the path of the entry.
 * @param today ISO date
 * @throws if the kind, the id or the place is not to be had
 */
export async function newEntry({ kind, id, title, contributor }: Partial<Wish>, content: string, today: string): Promise<string> {
  if (kind === 'lesson') {
    const text = await template('case');
    return newLesson(await loadLibrary(content), content, id, (code, { data }) => lessonStarter(text, code, data.period));
  }
  if (!entryKinds.includes(kind as EntryKind)) throw new Error(`Unexpected kind ${kind ?? '(none)'}, expected one of lesson, ${entryKinds.join(', ')}, as in: npm run new -- case mali`);
  const known = kind as EntryKind;
  return writeNew(content, known, id, async (checked) => {
    const code = known === 'case' ? findCaseCode(await loadLibrary(content), checked) : '';
    return fillStarter(await template(known), { id: checked, today, code, title, contributor });
  });
}

async function main(): Promise<void> {
  const { values: { content, from, case: theatre, title, by }, positionals: [kind, name, ...rest] } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' }, case: { type: 'string' }, from: { type: 'string' }, title: { type: 'string' }, by: { type: 'string' } },
  });
  if (rest.length > 0) throw new Error(`Unexpected name of several words, expected one with hyphens, as in: npm run new -- ${kind} ${[name, ...rest].join('-').toLowerCase()}`);
  const wish = { kind, id: name ?? theatre, title, contributor: by };
  const today = new Date().toISOString().slice(0, 10);
  const file = from === undefined ? await newEntry(await complete(wish, content), content, today) : await fromIssue(wish, from, content, today);
  console.log(`Wrote ${file}.`);
  if (content === 'content') await writeEditorHelp('.', content);
  if (from === undefined) return console.log('Fill it in, then run: npm run check');
  const faults = runRules(await loadLibrary(content), latestDay(new Date())).filter((fault) => fault.file === file.replaceAll('\\', '/'));
  console.log(faults.length > 0 ? `Left to mend:\n\n${formatText(faults)}` : 'No fault found.');
}

/** Asks for what is missing, where there is a person to ask. */
async function complete(wish: Partial<Wish>, content: string): Promise<Partial<Wish>> {
  if ((wish.kind && wish.id) || !process.stdin.isTTY || !process.stdout.isTTY) return wish;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return ask(wish, await loadLibrary(content), (text) => terminal.question(text)).finally(() => terminal.close());
}

async function fromIssue({ kind, id }: Partial<Wish>, from: string, content: string, today: string): Promise<string> {
  if (!issueKinds.includes(kind as IssueKind)) throw new Error(`Unexpected kind ${kind ?? '(none)'}, expected one of ${issueKinds.join(', ')}, as in: npm run new -- case --from issue.md`);
  return newFromIssue(kind as IssueKind, await readFile(from, 'utf8'), { library: await loadLibrary(content), content, id, today });
}

if (import.meta.main) main().catch(exitWith);
