import { describe, expect, it } from 'vitest';
import { listSome } from '#core/validate/list-some.ts';

describe('a list within a message', () => {
  it('is whole while it is short, and else says how much is left out', () => {
    const names = Array.from({ length: 42 }, (_, index) => `s${index}`);
    expect(listSome(['a', 'b'], ' · ')).toBe('a · b');
    expect(listSome(names.slice(0, 40), ', ')).toBe(names.slice(0, 40).join(', '));
    expect(listSome(names, ', ')).toBe(`${names.slice(0, 40).join(', ')}, and 2 more`);
  });
});
