import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLibrary } from './content.ts';

/** Prints what building generated libraries costs, and the bytes of the sites. */
export async function benchBuild(): Promise<void> {
  console.log('build: wall clock of one run');
  let before: number | undefined;
  for (const entries of [500, 1000, 2000]) {
    const folder = await mkdtemp(join(tmpdir(), 'concordance-bench-'));
    const content = join(folder, 'content');
    const out = join(folder, 'dist');
    await writeLibrary(content, entries);
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const time = (performance.now() - begun) / 1000;
    console.log(`  ${String(entries).padStart(5)} entries   ${time.toFixed(1)} s   ${((await bytesOf(out)) / 1e6).toFixed(1)} MB${before ? `   × ${(time / before).toFixed(2)} for twice as many` : ''}`);
    before = time;
    await rm(folder, { recursive: true });
  }
}

async function bytesOf(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((found) => found.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
