import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLibrary } from './content.ts';

/** Prints how long `npm run check` takes, start-up included, on the library itself and on generated ones, and how it grows. */
export async function benchCheck(): Promise<void> {
  console.log('check: seconds of wall clock, start-up included, best of 3');
  const start = seconds(['-e', '0']);
  console.log(`  nothing but starting Node      ${start.toFixed(2)} s`);
  console.log(`  this library                   ${seconds(['scripts/check.ts']).toFixed(2)} s`);
  let before: number | undefined;
  for (const entries of [500, 1000, 2000, 4000]) {
    const folder = await mkdtemp(join(tmpdir(), 'concordance-bench-'));
    await writeLibrary(folder, entries);
    const time = seconds(['scripts/check.ts', '--content', folder]);
    console.log(`  ${String(entries).padStart(5)} generated entries        ${time.toFixed(2)} s${before ? `   × ${((time - start) / (before - start)).toFixed(2)} for twice as many` : ''}`);
    before = time;
    await rm(folder, { recursive: true });
  }
}

/** Runs Node three times and returns the shortest run's wall clock in seconds. @throws if it fails */
function seconds(args: string[]): number {
  return Math.min(...[1, 2, 3].map(() => {
    const begun = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
    return (performance.now() - begun) / 1000;
  }));
}
