import { describe, expect, it } from 'vitest';
import { findHeadings } from '#core/body/headings.ts';
import { parseBody } from '#core/body/parse-body.ts';

describe('the headings of a body', () => {
  it('have the fragments of GitHub, each once', () => {
    const { tree } = parseBody('## Who *came* first?\n\n<Note>\n\n### Again\n\n</Note>\n\n## Again\n', 'x.mdx');
    expect(findHeadings(tree).map(({ depth, text, id }) => [depth, text, id])).toEqual([[2, 'Who came first?', 'who-came-first'], [3, 'Again', 'again'], [2, 'Again', 'again-1']]);
  });
});
