import { describe, expect, it } from 'vitest';
import { showHidden } from '#core/characters/show-hidden.ts';
import { formatGithub } from '#core/validate/reporters/github.ts';
import { formatText } from '#core/validate/reporters/text.ts';

const fault = { rule: 'invalid-value', severity: 'error', file: 'content/a\n::error::b.mdx', line: 1, column: 1, message: 'Unexpected `\u001B[31mx\n::add-mask::y\u202E`, expected z', hint: 'A\r\nhint.' } as const;

describe('a text of somebody else in a message', () => {
  it('has written out what a terminal would obey or hide', () => {
    expect(showHidden('a\u001B[31mb\u202Ec\u200Bd')).toBe('a<U+001B>[31mb<U+202E>c<U+200B>d');
    expect(showHidden('Côte d’Ivoire, 平和: a  b')).toBe('Côte d’Ivoire, 平和: a  b');
  });

  it('begins no line of its own, where a workflow would take it for a command', () => {
    expect(formatText([fault]).split('\n')).toEqual([
      'content/a ::error::b.mdx:1:1 error invalid-value', '  Unexpected `<U+001B>[31mx ::add-mask::y<U+202E>`, expected z', '  → A hint.', '', '1 error, 0 warnings in 1 file',
    ]);
    expect(formatGithub([fault])).toBe('::error file=content/a%0A%3A%3Aerror%3A%3Ab.mdx,line=1,col=1,title=invalid-value::Unexpected `<U+001B>[31mx ::add-mask::y<U+202E>`, expected z%0AA hint.');
  });
});
