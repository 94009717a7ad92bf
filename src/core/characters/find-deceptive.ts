/** A character that a reader can't see, or takes for another. */
export interface Deceptive {
  rule: 'invisible-character' | 'lookalike-character';
  /** Where it begins, in code units. */
  index: number;
  message: string;
  hint: string;
}

/** Signs that need a neighbor to be right: joiners between letters that are written joined, and the styles of an emoji. */
const rightfully = /(?<=[\p{L}\p{M}])(?<![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])[\u200C\u200D](?=\p{L})(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])|(?<=\p{Emoji})[\uFE0E\uFE0F]/gu;
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFFD]/gu;
const foreign = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}\p{sc=Copt}\p{sc=Lisu}]/u;
const styled = /[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\uFB00-\uFB06]/gu;

/**
 * Finds what deceives the eye: signs of no width, signs that turn the direction of text, control characters, words that
 * mix Latin letters with those of another alphabet, and letters in disguise. Tabs and line feeds are fine.
 * @see https://www.unicode.org/reports/tr36/ and https://trojansource.codes
 */
export function* findDeceptive(text: string): Generator<Deceptive> {
  // Blanked in place, so that what is left has the same offsets.
  const suspect = text.replace(rightfully, ' ');
  for (const { 0: character, index } of suspect.matchAll(invisible))
    if (character !== '\t' && character !== '\n')
      yield {
        rule: 'invisible-character', index,
        message: `Unexpected ${nameOf(character)} (${codeOf(character)}), expected only what readers can see`,
        hint: `Delete it${after(text, index)}; if you don't see it, delete the characters beside it too and type them again.`,
      };
  if (foreign.test(text))
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu))
      if (foreign.test(word) && /\p{sc=Latn}/u.test(word))
        yield { rule: 'lookalike-character', index, message: `Unexpected word \`${word}\` of two alphabets, expected one alphabet within a word`, hint: 'Type the word again: some of its letters only look like those of your keyboard.' };
  for (const { 0: character, index } of text.matchAll(styled))
    yield { rule: 'lookalike-character', index, message: `Unexpected \`${character}\` (${codeOf(character)}), expected \`${character.normalize('NFKC')}\``, hint: 'Type it again as plain letters: a search for the word doesn\'t find it so.' };
}

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function nameOf(character: string): string {
  if (character === '\uFFFD') return 'sign for a lost character';
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) return 'sign that turns the direction of text';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(character)) return 'control character';
  if (/[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(character)) return 'character without a meaning';
  return 'invisible character';
}

/** Where to look for it: the word that stands before it. */
function after(text: string, index: number): string {
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, index - 40), index).split('\n').at(-1) ?? '')?.[0];
  return word ? ` after “${word}”` : '';
}
