import { describe, expect, it } from 'vitest';
import { findDeceptive } from '#core/characters/find-deceptive.ts';

describe('the search for deceptive characters', () => {
  it('accepts what is written in any alphabet, with its joiners, accents and emoji', () => {
    for (const text of ['Côte d’Ivoire – “a”, b…\n\tc', 'Co\u0302te', 'МООНСГ in Haiti', 'می\u200Cخواهم', 'क्\u200Dष', '❤\uFE0F', '平和', 'α and Ω', '½ °C'])
      expect([text, ...findDeceptive(text)]).toEqual([text]);
  });

  it('says of an invisible character which it is and where', () => {
    expect([...findDeceptive('One.\nPeace\u202Ekeeping')]).toEqual([{
      rule: 'invisible-character', index: 10,
      message: 'Unexpected sign that turns the direction of text (U+202E), expected only what readers can see',
      hint: 'Delete it after “Peace”; if you don\'t see it, delete the characters beside it too and type them again.',
    }]);
    const named = (character: string) => [...findDeceptive(`a${character}b`)].map(({ message }) => message.replace(/, expected.*/, ''));
    expect(['\u200B', '\u00AD', '\u{E0041}', '\u001B', '\u2028', '\uE000', '\uFDD0', '\uFFFD', '\uD800'].flatMap(named)).toEqual([
      'Unexpected invisible character (U+200B)', 'Unexpected invisible character (U+00AD)', 'Unexpected invisible character (U+E0041)', 'Unexpected control character (U+001B)',
      'Unexpected control character (U+2028)', 'Unexpected character without a meaning (U+E000)', 'Unexpected character without a meaning (U+FDD0)', 'Unexpected sign for a lost character (U+FFFD)',
      'Unexpected character without a meaning (U+D800)',
    ]);
  });

  it('refuses a joiner where nothing is to be joined', () => {
    expect([...findDeceptive('UN\u200D Haiti\u200Cs a\uFE0F')].map(({ index }) => index)).toEqual([2, 9, 13]);
  });

  it('tells letters in disguise from those that they look like', () => {
    expect([...findDeceptive('The Hаiti ＵN of the ﬁeld')]).toEqual([
      { rule: 'lookalike-character', index: 4, message: 'Unexpected word `Hаiti` of two alphabets, expected one alphabet within a word', hint: 'Type the word again: some of its letters only look like those of your keyboard.' },
      { rule: 'lookalike-character', index: 10, message: 'Unexpected `Ｕ` (U+FF35), expected `U`', hint: 'Type it again as plain letters: a search for the word doesn\'t find it so.' },
      { rule: 'lookalike-character', index: 20, message: 'Unexpected `ﬁ` (U+FB01), expected `fi`', hint: 'Type it again as plain letters: a search for the word doesn\'t find it so.' },
    ]);
  });
});
