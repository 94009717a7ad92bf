/** Elements whose text stays as it is: links and headings, which have their own work, and what is not prose. */
const untouched = /^<(?:a|abbr|button|code|h1|h2|h3|pre|summary|svg|time)[\s>]|^<span class="(?:cites|code)"/;

/**
 * Explains each acronym in a page's HTML where it first stands, as in `<abbr title="African Union" tabindex="0">AU</abbr>`.
 * One in parentheses is passed over: it stands behind what it means.
 */
export function explainAcronyms(html: string, meanings: ReadonlyMap<string, string>): string {
  if (meanings.size === 0) return html;
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length).map((acronym) => acronym.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}/-])`, 'gu');
  const explained = new Set<string>();
  /** The name of the untouched element around, and how many of that name are open. */
  let around: { name: string; depth: number } | undefined;
  return html.replaceAll(/<[^>]*>|[^<]+/g, (part) => {
    if (part.startsWith('<')) {
      const name = /^<\/?([a-z0-9]+)/.exec(part)?.[1] ?? '';
      if (around?.name === name) around.depth += part.startsWith('</') ? -1 : 1;
      else if (!around && untouched.test(part)) around = { name, depth: 1 };
      if (around?.depth === 0) around = undefined;
      return part;
    }
    if (around) return part;
    return part.replaceAll(pattern, (acronym: string, offset: number) => {
      const inParentheses = part[offset - 1] === '(' && part[offset + acronym.length] === ')';
      if (explained.has(acronym) || inParentheses) return acronym;
      explained.add(acronym);
      return `<abbr title="${escapeAttribute(meanings.get(acronym) ?? '')}" tabindex="0">${acronym}</abbr>`;
    });
  });
}

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
