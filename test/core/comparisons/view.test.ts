import { describe, expect, it } from 'vitest';
import { compareCells, formatView, parseView } from '#core/comparisons/view.ts';

describe('the view of a table', () => {
  it('is read from an address and written to it', () => {
    const address = '?rows=who-pays&columns=un,eu&sort=un&transposed=1';
    const view = parseView(new URLSearchParams(address));
    expect(view).toEqual({ rows: ['who-pays'], columns: ['un', 'eu'], sort: 'un', transposed: true });
    expect(formatView(view)).toBe(address);
  });

  it('reads the boxes of a form as well', () => {
    expect(parseView(new URLSearchParams('columns=un&columns=eu')).columns).toEqual(['un', 'eu']);
  });

  it('is nothing in the address of the table as it is', () => {
    expect(formatView(parseView(new URLSearchParams('')))).toBe('');
  });

  it('puts what is known first, and never an unknown among the noes', () => {
    const cells = ['unknown', 'no', 'not-stated', 'yes', 'stated', 'partial'].map((value) => ({ value, text: '' }));
    expect(cells.sort(compareCells).map(({ value }) => value)).toEqual(['yes', 'partial', 'no', 'stated', 'not-stated', 'unknown']);
  });
});
