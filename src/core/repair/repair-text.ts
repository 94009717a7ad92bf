import { splitFrontmatter } from '../load/split-frontmatter.ts';

/** A text whose form was repaired, and what was done, in words. */
export interface RepairedText {
  text: string;
  changes: string[];
}

/**
 * Repairs what nobody sees in a file: byte order mark, line ends, tabs in the frontmatter, white space at the ends of lines,
 * the newline at the end. Line breaks of Markdown (two spaces) and blocks of code stay as they are.
 */
export function repairText(raw: string): RepairedText {
  const changes: string[] = [];
  const change = (what: string, before: string, after: string): string => {
    if (after !== before) changes.push(what);
    return after;
  };
  let text = change('byte order mark removed', raw, raw.replace(/^\uFEFF/, ''));
  text = change('line ends of Windows made line feeds', text, text.replace(/\r\n?/g, '\n'));
  const split = splitFrontmatter(text);
  const fields = split ? split.frontmatter.split('\n').length + 1 : 0;
  const lines = text.split('\n');
  const code = fences(lines, fields);
  const trimmed = lines.map((line, index) => {
    const isBreak = index >= fields && / {2}$/.test(line) && line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '';
    return isBreak || code.has(index) ? line : line.trimEnd();
  });
  tell(changes, 'white space at the end removed', lines, trimmed);
  const untabbed = trimmed.map((line, index) => (index < fields ? line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')).replaceAll('\t', ' ') : line));
  tell(changes, 'tabs made spaces', trimmed, untabbed);
  text = untabbed.join('\n');
  return { text: text.trim() === '' ? text : change('one newline put at the end', text, `${text.replace(/\n+$/, '')}\n`), changes };
}

function tell(changes: string[], what: string, before: readonly string[], after: readonly string[]): void {
  const lines = after.flatMap((line, index) => (line === before[index] ? [] : [index + 1]));
  if (lines.length > 0) changes.push(`${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}: ${what}`);
}

/** Returns the indexes of the lines within fenced blocks of code. */
function fences(lines: readonly string[], from: number): Set<number> {
  const inside = new Set<number>();
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence) inside.add(index);
    if (mark && !fence) fence = mark;
    else if (mark && fence && mark.startsWith(fence)) fence = undefined;
  }
  return inside;
}
