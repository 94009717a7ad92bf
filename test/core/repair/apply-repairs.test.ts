import { describe, expect, it } from 'vitest';
import { applyRepairs } from '#core/repair/apply-repairs.ts';

describe('the application of repairs', () => {
  it('changes what stands at the place, and nothing else', () => {
    const repair = { line: 2, column: 5, from: 'centre', to: 'center' };
    expect(applyRepairs('a centre\nthe centre, a centre', [repair])).toEqual({ text: 'a centre\nthe center, a centre', applied: [repair] });
  });

  it('finds it behind a quotation mark, within brackets, or where it stands once in the line', () => {
    expect(applyRepairs('cites: ["a, p.1"]', [{ line: 1, column: 9, from: 'a, p.1', to: 'a, p. 1' }]).text).toBe('cites: ["a, p. 1"]');
    expect(applyRepairs('So [@b, p. 2;\na, p.1]. a, p.1', [{ line: 1, column: 4, from: 'a, p.1', to: 'a, p. 1' }]).text).toBe('So [@b, p. 2;\na, p. 1]. a, p.1');
    expect(applyRepairs('> - in the centre', [{ line: 1, column: 8, from: 'centre', to: 'center' }]).text).toBe('> - in the center');
  });

  it('makes several in one line, and the same only once', () => {
    const [one, two] = [{ line: 1, column: 1, from: 'labour', to: 'labor' }, { line: 1, column: 8, from: 'centre', to: 'center' }];
    expect(applyRepairs('labour centre', [two, one, one])).toEqual({ text: 'labor center', applied: [one, two] });
  });

  it('makes none where the text is another, stands twice in the line, or is a part of something longer', () => {
    const repair = { line: 1, column: 1, from: '12', to: '"12"' };
    for (const text of ['13', 'x', '', '120', '12.50', '12-a', 'a 12 b 12']) expect(applyRepairs(text, [repair])).toEqual({ text, applied: [] });
    expect(applyRepairs('12', [{ ...repair, line: 9 }])).toEqual({ text: '12', applied: [] });
  });
});
