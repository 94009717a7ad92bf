/** What every reader knows, as any newspaper writes it. */
const everyday = new Set(['AIDS', 'BBC', 'EU', 'GPS', 'HIV', 'ID', 'NATO', 'PDF', 'SMS', 'TV', 'UK', 'UN', 'US', 'USA']);

/** Finds the acronyms in a text: two capitals and more, a plural's s cut off; no Roman numbers, symbols or codes. */
export function findAcronyms(text: string): { acronym: string; offset: number }[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}/.-])\p{Lu}{2}\p{L}*(?![\p{L}\p{N}/-]|\.\p{L})/gu)].flatMap(({ 0: written, index }) => {
    const acronym = written.replace(/(?<=\p{Lu})s$/u, '');
    return everyday.has(acronym) || /^[IVXL]+$/.test(acronym) ? [] : [{ acronym, offset: index }];
  });
}

/** What tells a reader, beside an acronym, what sort of thing it stands for. */
const nouns = 'agency|alliance|army|bank|body|cent(?:er|re)|coalition|commission|committee|community|council|force|forum|fund|group|institute|mechanism|mission|movement|network|office|operation|organi[sz]ation|party|police|program|project|service|site|system|team|union|unit';

/**
 * Whether a text explains an acronym: `United Nations (UN)`, `UN (United Nations)`, `the news service IRIN`,
 * `a military mission, EUMAM,` or `FOMUC, a force of …`.
 */
export function isExplained(acronym: string, text: string): boolean {
  return new RegExp([
    `\\((?:[^()]*[^\\p{L}])?${acronym}s?[),;:\\s]`, `(?<!\\p{L})${acronym}s?\\s\\(`,
    `(?:${nouns})s?,?\\s${acronym}(?!\\p{L})`, `\\p{Ll}{3},\\s${acronym}[,.;:)]`, `(?<!\\p{L})${acronym},\\s(?:an?|the)\\s`, `call(?:s|ed)\\s(?:it\\s)?${acronym}(?!\\p{L})`,
  ].join('|'), 'u').test(text);
}
