import { describe, expect, it } from 'vitest';
import { countEdits } from '#core/spelling/count-edits.ts';

describe('the count of edits', () => {
  it('counts exchanged letters as one', () => {
    expect(countEdits('leauge', 'league', 2)).toBe(1);
    expect(countEdits('minusta', 'minustah', 2)).toBe(1);
  });

  it('ends one past its limit', () => {
    expect(countEdits('kosovo', 'haiti', 2)).toBe(3);
  });
});
