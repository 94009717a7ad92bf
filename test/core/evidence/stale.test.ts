import { describe, expect, it } from 'vitest';
import { isStale } from '#core/evidence/stale.ts';

describe('a statement', () => {
  it.each([['2012', '2014-12-31', false], ['2012', '2015-01-01', true], ['2012-03', '2014-03-31', false], ['2012-03', '2014-04-01', true], ['2012-03-10', '2014-03-10', false], ['2012-03-10', '2014-03-11', true], ['2015', '2012-01-01', false]])(
    'of %s is on %s more than 24 months old: %s', (date, today, stale) => expect(isStale(date, today)).toBe(stale),
  );
});
