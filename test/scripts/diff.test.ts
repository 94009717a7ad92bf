import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ContentDiff } from '#core/diff/content-diff.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-diff-test-'));
afterAll(() => rm(folder, { recursive: true }));
const content = join(folder, 'site/content');
const script = resolve('scripts/diff.ts');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', cwd: join(folder, 'site') });
  return { status, stdout, stderr };
}
function git(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, '-c', 'user.name=Concordance', '-c', 'user.email=editors@example.org', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

await cp('test/fixtures/library', content, { recursive: true });
await writeFile(join(content, 'permalinks.txt'), '/\n/missions/brifor/\n');
await symlink('/etc/passwd', join(content, 'missions/link.mdx'));
git('init', '--quiet', '--initial-branch', 'main');
git('add', '.');
git('commit', '--quiet', '--message', 'Begin');
await cp(content, join(folder, 'old'), { recursive: true });
const file = join(content, 'missions/brifor.mdx');
await writeFile(file, (await readFile(file, 'utf8')).replace('title: Bridging Force', 'title: The Bridging Force'));

describe('npm run diff', () => {
  const told = '- Mission `brifor` The Bridging Force (changed: title)';

  it('compares with a revision of git, and leaves the repository as it is', () => {
    const before = [git('status', '--porcelain'), git('worktree', 'list')];
    expect(run('--from', 'main')).toMatchObject({ status: 0, stdout: expect.stringContaining(told), stderr: '' });
    expect(run('--from', 'main', '../site/content').stdout).toContain(told);
    expect([git('status', '--porcelain'), git('worktree', 'list')]).toEqual(before);
  });

  it('compares two folders', () => {
    expect(run('../old').stdout).toContain(told);
    expect(run('../old', 'content').stdout).toContain(told);
    expect(run('content', '../old').stdout).toContain('- Mission `brifor` Bridging Force (changed: title)');
  });

  it('gives the same as JSON', () => {
    const diff = JSON.parse(run('--from', 'HEAD', '--json').stdout) as ContentDiff;
    expect(diff.entries.changed).toEqual([{ address: '/missions/brifor/', title: 'The Bridging Force', kind: 'mission', id: 'brifor', fields: ['title'], before: { address: '/missions/brifor/', title: 'Bridging Force', kind: 'mission', id: 'brifor' } }]);
  });

  it('fails if published addresses were struck from the list', async () => {
    await writeFile(join(content, 'permalinks.txt'), '/\n');
    expect(run('--from', 'main')).toMatchObject({ status: 1, stdout: expect.stringContaining('Struck from permalinks.txt'), stderr: 'Struck from permalinks.txt: /missions/brifor/. Put the lines back: these addresses were published.\n' });
    await writeFile(join(content, 'permalinks.txt'), '/\n/missions/brifor/\n');
  });

  it('says in one line what is wrong with the command itself', () => {
    expect(run()).toEqual({ status: 2, stdout: '', stderr: 'Say with what to compare: npm run diff -- --from main, or npm run diff -- <old content folder> [<new content folder>]\n' });
    expect(run('--from', 'nowhere')).toEqual({ status: 2, stdout: '', stderr: 'Unexpected revision nowhere, expected a branch, a tag or a commit of the repository in which content lies\n' });
    expect(run('--from=--output=x')).toEqual({ status: 2, stdout: '', stderr: 'Unexpected revision --output=x, expected a branch, a tag or a commit of the repository in which content lies\n' });
    expect(run('nowhere')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^[^\n]+\n$/) });
  });
});
