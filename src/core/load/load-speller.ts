import { lstat, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Speller } from '../spelling/speller.ts';

/**
 * Loads the speller: a dictionary of American English, and the field's own words in `_words.txt` of the content folder, if it is there.
 * @throws if the dictionary can't be read
 */
export async function loadSpeller(folder: string): Promise<Speller> {
  const packed = await readFile(join(dirname(createRequire(import.meta.url).resolve('@cspell/dict-en_us')), 'en_US.trie.gz'));
  const dictionary = decodeTrie(gunzipSync(packed));
  const list = await readWords(join(folder, '_words.txt'));
  const own = new Set(list.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim()));
  const known = new Map<string, boolean>();
  return {
    knows: (word) => {
      let answer = known.get(word);
      if (answer === undefined) known.set(word, (answer = own.has(word) || dictionary.hasWord(word, true)));
      return answer;
    },
    suggest: (word) => dictionary.suggest(word, { numSuggestions: 8, ignoreCase: false, timeout: 50 }),
  };
}

/** Reads the list of the field's words; what is no file, or as large as no list is, counts as none. */
async function readWords(path: string): Promise<string> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() && found.size < 1_000_000 ? readFile(path, 'utf8').catch(() => '') : '';
}
