import type { Diagnostic } from '../diagnostic.ts';
import type { EverydayWord } from '../library.ts';
import { parseLines } from './parse-lines.ts';
import type { ContentFile } from './read-files.ts';

/** The list of everyday words, by its path below the content folder. */
export const everydayWordsFile = 'everyday-words.txt';

/**
 * Parses the list of words by which people ask for what entries call otherwise; none if there is no list. A line is
 * `asked, asked: told, told`, or `word, word` of words that stand for each other; `#` begins a comment.
 */
export const parseEverydayWords = (list: ContentFile | undefined, faults: Diagnostic[]): EverydayWord[] =>
  parseLines(list, faults, {
    read: (line, place) => {
      const text = line.replace(/#.*/, '').trim();
      if (text === '') return [];
      const parts = text.split(':').map((part) => part.split(',').map((word) => word.trim()));
      const [asked = [], told = asked] = parts;
      const fits = parts.length <= 2 && parts.flat().every((word) => /[\p{L}\p{N}]/u.test(word)) && (parts.length === 2 || asked.length > 1);
      return fits ? asked.map((word) => ({ asked: word, told: told.filter((other) => other !== word), ...place })) : undefined;
    },
    rule: 'invalid-everyday-word', expected: 'words by which people ask, a colon, and the words of entries, as in `mafia, gangs: organized crime`',
    hint: 'Write one colon at most, and words between all commas; words that stand for each other need no colon, as in `drone, UAV`.',
  });
