import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diffLibraries } from '#core/diff/diff-libraries.ts';
import { formatDiff } from '#core/diff/format-diff.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { exitWith } from './exit-with.ts';
import { writeRevision } from './write-revision.ts';

const work = await mkdtemp(join(tmpdir(), 'concordance-diff-'));

try {
  const { values: { from, json }, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' }, json: { type: 'boolean', default: false } } });
  const now = (from === undefined ? positionals[1] : positionals[0]) ?? 'content';
  const old = from === undefined ? positionals[0] : await writeRevision(from, now, work);
  if (old === undefined) throw new Error('Say with what to compare: npm run diff -- --from main, or npm run diff -- <old content folder> [<new content folder>]');
  const diff = diffLibraries(await loadLibrary(old), await loadLibrary(now));
  console.log(json ? JSON.stringify(diff, null, 2) : formatDiff(diff));
  // To strike an address from the list of what was published is the one loss that no rule of the content can see.
  if (diff.addresses.struck.length > 0) {
    console.error(`Struck from permalinks.txt: ${diff.addresses.struck.join(' ')}. Put the lines back: these addresses were published.`);
    process.exitCode = 1;
  }
} catch (error) {
  exitWith(error);
} finally {
  await rm(work, { recursive: true, force: true });
}
