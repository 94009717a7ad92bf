import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kinds } from '#core/kinds.ts';
import type { Entry, Library } from '#core/library.ts';
import { addLesson } from '#core/starters/add-lesson.ts';
import { findId } from '#core/starters/answers.ts';
import { findLessonCode } from '#core/starters/codes.ts';
import type { LessonText } from '#core/starters/lesson-starter.ts';

/**
 * Adds a lesson with the next free code to a case and returns the path of the case.
 * @param name id, title or another name of the case
 * @throws if there is no such case, or it can't be read
 */
export async function newLesson(library: Library, content: string, name: string | undefined, write: (code: string, theatre: Entry<'case'>) => LessonText): Promise<string> {
  const theatre = name ? library.get('case', findId(library, 'case', name)) : undefined;
  if (!theatre) {
    const known = library.find('case').map(({ id }) => id).join(', ');
    throw new Error(`Unexpected case ${name ?? '(none)'}, expected one of ${known}, as in: npm run new -- lesson haiti. If it is there, mend it first: npm run check`);
  }
  const file = join(content, kinds.case.folder, `${theatre.id}.mdx`);
  const text = await readFile(file, 'utf8');
  await writeFile(file, addLesson(text, write(findLessonCode(library, theatre), theatre)));
  return file;
}
