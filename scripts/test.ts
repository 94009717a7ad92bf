import { spawnSync } from 'node:child_process';

/** Every check of the project, in the order in which a fault is cheapest to find. */
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['Types', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning']],
  ['Content', ['scripts/check.ts']],
  ['Site', ['scripts/build.ts']],
  ['Tests', ['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)]],
];

for (const [name, args] of steps) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${name}: failed.`);
    process.exit(status ?? 1);
  }
}
