import { addressPattern } from '../addresses.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Permalink } from '../library.ts';
import type { ContentFile } from './read-files.ts';

/** The list of published addresses, by its path below the content folder. */
export const permalinksFile = 'permalinks.txt';

/** Whoever breaks the list breaks it on every line: the first ones tell enough. */
const maxFaults = 100;

/** Parses the list of published addresses, one a line; none if there is no list. */
export function parsePermalinks(list: ContentFile | undefined, faults: Diagnostic[]): Permalink[] {
  if (!list) return [];
  const { file } = list;
  let left = maxFaults;
  return list.text.split('\n').flatMap((line, index): Permalink[] => {
    const position = { line: index + 1, column: 1 };
    const address = line.trimEnd();
    if (addressPattern.test(address)) return [{ address, file, position }];
    if (address !== '' && left-- > 0)
      faults.push({
        rule: 'invalid-permalink', severity: 'error', file, ...position,
        message: `Unexpected line \`${address.slice(0, 80)}\`, expected an address of this site, as in \`/cases/haiti/\` or \`/cases/haiti/#hti-03\``,
        hint: 'Take the change of this line back: nobody needs to edit this list by hand.',
      });
    return [];
  });
}
