const brace = '\uE000';
const escapedBrace = '\uE001';
const imported = '\uE002';
const exported = '\uE003';

/**
 * Puts signs of the same width in the place of all that makes MDX code: `{`, and `import` or `export` that begins a line.
 * What the parser gets is Markdown with tags only, so no expression reaches the parser of JavaScript inside it, which a
 * deeply nested one crashes together with the process.
 */
export const veilCode = (text: string): string =>
  text.replace(/[\uE000-\uE003]/g, '\uFFFD')
    .replace(/(?<=(?<!\\)(?:\\\\)*\\)\{/g, escapedBrace)
    .replaceAll('{', brace)
    .replace(/^([\s>*+\d.)-]*)(import|export)\b/gm, (_, before: string, word: string) => before + (word === 'import' ? imported : exported) + word.slice(1));

/** Takes the signs out of a text of the tree; `literal` if it is one in which a backslash means itself. */
export const unveilCode = (text: string, literal: boolean): string =>
  !/[\uE000-\uE003]/.test(text) ? text
    : (literal ? text : text.replaceAll(`\\${escapedBrace}`, '{'))
      .replaceAll(escapedBrace, '{').replaceAll(brace, '{').replaceAll(imported, 'i').replaceAll(exported, 'e');

/** Returns the offset of the first brace that isn't escaped, or -1. */
export const indexOfBrace = (veiled: string, from = 0): number => veiled.indexOf(brace, from);

/** Whether a veiled text begins with `import` or `export`. */
export const beginsWithModuleSyntax = (veiled: string): boolean => veiled.startsWith(imported) || veiled.startsWith(exported);
