import { describe, expect, it } from 'vitest';
import { readIssue } from '#core/starters/read-issue.ts';

const form = {
  body: [
    { type: 'markdown', attributes: {} },
    { type: 'input', id: 'title', attributes: { label: 'Title' }, validations: { required: true } },
    { type: 'textarea', id: 'story', attributes: { label: 'The story' } },
    { type: 'input', id: 'end', attributes: { label: 'Last year' } },
  ],
};
const read = (markdown: string) => Object.fromEntries(readIssue(markdown, form));

describe('a filled-in issue form', () => {
  it('is read by its headings', () => {
    expect(read('### Title\n\nMali\n\n### The story\n\nOne.\n\nTwo.\n\n### Last year\n\n_No response_')).toEqual({ title: 'Mali', story: 'One.\n\nTwo.' });
  });

  it('may have headings of its own, other line ends and tabs', () => {
    expect(read('\uFEFF### Title  \r\n\r\nMali\r\n\r\n### The story\r\n\r\n### Part one\r\n\r\n\tOne.\r\n')).toEqual({ title: 'Mali', story: '### Part one\n\n  One.' });
  });

  it('is refused if a question stands there twice or isn\'t answered', () => {
    expect(() => read('### Title\n\nMali\n\n### The story\n\nx\n\n### Title\n\nNiger\n')).toThrow('Unexpected second heading “Title”, expected each question of the form once. Remove the one that belongs to no question.');
    expect(() => read('### The story\n\nx\n')).toThrow('Unexpected absence of “Title”, expected an answer below each such heading. Is it the right form?');
  });
});
