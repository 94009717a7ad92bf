import { expect, test } from 'vitest';
import { withCommas } from '../../src/client/with-commas.ts';

test.each([0, 7, 999, 1000, 12_345, 1_234_567])('%i is written as the language would', (count) => expect(withCommas(count)).toBe(count.toLocaleString('en')));
