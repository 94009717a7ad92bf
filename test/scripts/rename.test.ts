import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'concordance-rename-'));
afterAll(() => rm(folder, { recursive: true }));

function run(script: string, content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, '--content', content, ...args], { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '' } });
  return { status, stdout, stderr };
}

let copies = 0;
async function copyOf(source: string): Promise<string> {
  const content = join(folder, `content-${++copies}`);
  await cp(source, content, { recursive: true });
  return content;
}

describe('npm run rename', () => {
  it('renames the file, rewrites what names it, adds the redirects, and leaves content without fault', async () => {
    const content = await copyOf('test/fixtures/library');
    run('permalinks', content);
    expect(run('rename', content, 'organization', 'eu', 'european-union')).toEqual({
      status: 0, stderr: '', stdout: 'Renamed organization eu to european-union: 7 files written, 3 redirects. Look at the change, then run: npm run check\n',
    });
    expect(await readdir(join(content, 'organizations'))).toEqual(['european-union.mdx', 'un.mdx']);
    expect(await readFile(join(content, 'redirects.yaml'), 'utf8')).toContain('\n/organizations/eu/: /organizations/european-union/\n/compare/un-and-eu/: /compare/un-and-european-union/\n/compare/who-decides/#eu.has-reserve: /compare/who-decides/#european-union.has-reserve\n');
    expect(run('check', content)).toMatchObject({ status: 0 });
  });

  it('renames in the starters too', async () => {
    const content = await copyOf('test/fixtures/library');
    await cp('content/_templates', join(content, '_templates'), { recursive: true });
    const before = await readFile(join(content, '_templates/case.mdx'), 'utf8');
    run('rename', content, 'organization', 'un', 'united-nations');
    const after = await readFile(join(content, '_templates/case.mdx'), 'utf8');
    expect(after).not.toBe(before);
    expect(after).toBe(before.replaceAll('organization: un\n', 'organization: united-nations\n').replaceAll('[un]', '[united-nations]').replaceAll('(organization:un)', '(organization:united-nations)').replaceAll('organization: un,', 'organization: united-nations,'));
  });

  it('refuses in one line, and leaves everything as it is', async () => {
    const content = await copyOf('test/fixtures/library');
    const before = await readdir(content, { recursive: true });
    expect(run('rename', content, 'lesson', 'FRE-01', 'FRE-03')).toEqual({ status: 2, stdout: '', stderr: 'Unexpected kind lesson, expected a kind of entry: the code of a lesson is for ever.\n' });
    expect(run('rename', content)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Unexpected kind \(none\).*\n$/) });
    expect(run('rename', content, 'mission', 'brifor', 'BRIFOR')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Unexpected new id BRIFOR.*\n$/) });
    expect(run('rename', join(folder, 'nowhere'), 'mission', 'brifor', 'x')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^[^\n]+\n$/) });
    expect(await readdir(content, { recursive: true })).toEqual(before);
  });
});
