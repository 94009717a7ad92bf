import type { Diagnostic } from '../diagnostic.ts';
import { idPattern } from '../schemas/fields.ts';
import { parseLines } from './parse-lines.ts';
import type { ContentFile } from './read-files.ts';

/** The list of organizations whose marks were published, by its path below the content folder. */
export const marksFile = 'marks.txt';

/** Parses the list of organizations whose marks were published, an id a line; none if there is no list. */
export const parseMarks = (list: ContentFile | undefined, faults: Diagnostic[]): string[] =>
  parseLines(list, faults, {
    read: (id) => (idPattern.test(id) ? [id] : undefined),
    rule: 'invalid-mark', expected: 'the id of an organization, as in `au`',
    hint: 'Take the change of this line back: nobody needs to edit this list by hand.',
  });
