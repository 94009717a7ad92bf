import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './slowest-first.ts';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], maxWorkers: 2, sequence: { sequencer: SlowestFirst }, testTimeout: 240_000, hookTimeout: 240_000 },
});
