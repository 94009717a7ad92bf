import { addressPattern } from '../addresses.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Permalink } from '../library.ts';
import { parseLines } from './parse-lines.ts';
import type { ContentFile } from './read-files.ts';

/** The list of published addresses, by its path below the content folder. */
export const permalinksFile = 'permalinks.txt';

/** Parses the list of published addresses, one a line; none if there is no list. */
export const parsePermalinks = (list: ContentFile | undefined, faults: Diagnostic[]): Permalink[] =>
  parseLines(list, faults, {
    read: (address, place) => (addressPattern.test(address) ? [{ address, ...place }] : undefined),
    rule: 'invalid-permalink', expected: 'an address of this site, as in `/cases/haiti/` or `/cases/haiti/#hti-03`',
    hint: 'Take the change of this line back: nobody needs to edit this list by hand.',
  });
