/** Writes out what a terminal or a log would obey or hide, as in `<U+202E>`; line breaks become spaces. */
export const showHidden = (text: string): string =>
  text.replace(/\s+/g, (space) => (/[^ \u00A0]/.test(space) ? ' ' : space))
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu, (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`);
