import type { Diagnostic } from '../diagnostic.ts';
import { idPattern } from '../schemas/fields.ts';
import type { ContentFile } from './read-files.ts';

/** The list of organizations whose marks were published, by its path below the content folder. */
export const marksFile = 'marks.txt';

/** Whoever breaks the list breaks it on every line: the first ones tell enough. */
const maxFaults = 100;

/** Parses the list of organizations whose marks were published, an id a line; none if there is no list. */
export function parseMarks(list: ContentFile | undefined, faults: Diagnostic[]): string[] {
  if (!list) return [];
  let left = maxFaults;
  return list.text.split('\n').flatMap((line, index): string[] => {
    const id = line.trimEnd();
    if (idPattern.test(id)) return [id];
    if (id !== '' && left-- > 0)
      faults.push({
        rule: 'invalid-mark', severity: 'error', file: list.file, line: index + 1, column: 1,
        message: `Unexpected line \`${id.slice(0, 80)}\`, expected the id of an organization, as in \`au\``,
        hint: 'Take the change of this line back: nobody needs to edit this list by hand.',
      });
    return [];
  });
}
