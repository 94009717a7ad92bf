import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Writes a folder as it was in a revision of git to `content` in an empty folder. The repository and its index stay as they are.
 * @throws in one line, if there is no such revision or no such folder in it
 */
export async function writeRevision(revision: string, folder: string, target: string): Promise<string> {
  const git = async (place: string, args: string[]) =>
    (await run('git', ['-C', place, ...args], { env: { ...process.env, GIT_INDEX_FILE: join(target, 'index') } })).stdout.trim();
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).catch(() => {
    throw new Error(`Unexpected revision ${revision}, expected a branch, a tag or a commit of the repository in which ${folder} lies`);
  });
  const [top = '', prefix = ''] = (await git(folder, ['rev-parse', '--show-toplevel', '--show-prefix'])).split('\n');
  await git(top, ['read-tree', `${commit}:${prefix}`]).catch(() => {
    throw new Error(`Unexpected folder ${folder}, expected one that was there in ${revision}`);
  });
  const written = join(target, 'content');
  await git(top, ['checkout-index', '--all', `--prefix=${written}/`]);
  return written;
}
