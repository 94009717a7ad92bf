import type { Diagnostic } from '../diagnostic.ts';
import type { EverydayWord } from '../library.ts';
import type { ContentFile } from './read-files.ts';

/** The list of everyday words, by its path below the content folder. */
export const everydayWordsFile = 'everyday-words.txt';

/** Whoever breaks the list breaks it on every line: the first ones tell enough. */
const maxFaults = 100;

/**
 * Parses the list of words by which people ask for what entries call otherwise; none if there is no list. A line is
 * `asked, asked: told, told`, or `word, word` of words that stand for each other; `#` begins a comment.
 */
export function parseEverydayWords(list: ContentFile | undefined, faults: Diagnostic[]): EverydayWord[] {
  if (!list) return [];
  const { file } = list;
  let left = maxFaults;
  return list.text.split('\n').flatMap((line, index): EverydayWord[] => {
    const written = line.replace(/#.*/, '').trim();
    if (written === '') return [];
    const position = { line: index + 1, column: 1 };
    const parts = written.split(':').map((part) => part.split(',').map((word) => word.trim()));
    const [asked = [], told = asked] = parts;
    if (parts.length <= 2 && parts.flat().every((word) => /[\p{L}\p{N}]/u.test(word)) && (parts.length === 2 || asked.length > 1))
      return asked.map((word) => ({ asked: word, told: told.filter((other) => other !== word), file, position }));
    if (left-- > 0)
      faults.push({
        rule: 'invalid-everyday-word', severity: 'error', file, ...position,
        message: `Unexpected line \`${written.slice(0, 80)}\`, expected words by which people ask, a colon, and the words of entries, as in \`mafia, gangs: organized crime\``,
        hint: 'Write one colon at most, and words between all commas; words that stand for each other need no colon, as in `drone, UAV`.',
      });
    return [];
  });
}
