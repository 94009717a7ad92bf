/** Folds case, accents and typographic signs, so that `Côte d’Ivoire` and `cote d'ivoire` are the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[’‘`]/g, "'").toLowerCase();
}

/** Splits a text into folded words: letters and digits, possessives cut off, hyphens and slashes as spaces. */
export function splitWords(text: string): string[] {
  return fold(text).replace(/'s\b/g, '').replace(/\b([dl])'/g, '$1 ').replace(/\bco-(?=[ope])/g, 'co').match(/[\p{L}\p{N}]+/gu) ?? [];
}
