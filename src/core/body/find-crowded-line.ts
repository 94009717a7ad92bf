import type { Diagnostic } from '../diagnostic.ts';

/**
 * What the parser bears. Its time grows with the square of the lines, of the signs in a paragraph and of the tags that
 * nothing closes, its memory with that of the character references: 125,000 empty lines take it seven seconds, 30,000
 * references 1.3 GB. In characters where nothing else is said; each limit is ten times what any entry has needed.
 */
const limits = { lines: 10_000, body: 100_000, paragraph: 10_000, lead: 200, signs: 2_000 } as const;

/** Returns the fault of the first line by which a body is more than the parser can bear, if there is one. */
export function findCrowdedLine(text: string, file: string): Diagnostic | undefined {
  const lines = text.split(/\r\n?|\n/);
  const fault = (rule: string, line: number, message: string, hint: string): Diagnostic => ({ rule, severity: 'error', file, line, column: 1, message, hint });
  const divide = 'Divide it among several entries.';
  if (lines.length > limits.lines) return fault('file-too-large', limits.lines + 1, `Unexpected file of ${lines.length} lines, expected at most ${limits.lines}`, divide);
  const counts = { '<': 0, '&': 0 };
  let paragraph = 0;
  let body = 0;
  for (const [index, line] of lines.entries()) {
    const lead = /^(?:[ \t>*+-]|\d+[.)])*/.exec(line)?.[0].length ?? 0;
    if (lead > limits.lead) return fault('too-deep', index + 1, `Unexpected line that begins with ${lead} spaces and signs of lists or quotations, expected a few`, 'Remove them, or indent the line less.');
    paragraph = line.trim() === '' ? 0 : paragraph + line.length;
    if (paragraph > limits.paragraph) return fault('too-much-markup', index + 1, `Unexpected paragraph of more than ${limits.paragraph} characters, expected a few hundred`, 'Divide it by empty lines.');
    body += line.length;
    if (body > limits.body) return fault('file-too-large', index + 1, `Unexpected text of more than ${limits.body} characters, expected less`, divide);
    for (const sign of ['<', '&'] as const) {
      counts[sign] += line.split(sign).length - 1;
      if (counts[sign] > limits.signs) return fault('too-much-markup', index + 1, `Unexpected text with more than ${limits.signs} \`${sign}\`, expected a few`, 'Write them as words, or divide the text among several entries.');
    }
  }
  return undefined;
}
