import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'concordance-permalinks-'));
afterAll(() => rm(folder, { recursive: true }));
const content = join(folder, 'content');
await cp('test/fixtures/library', content, { recursive: true });

function run(script: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, '--content', content], { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '' } });
  return { status, stdout, stderr };
}

describe('npm run permalinks', () => {
  it('records what is promised, once', async () => {
    expect(run('permalinks').stdout).toMatch(/permalinks\.txt holds (\d+) addresses, \1 of them new\.\n$/);
    const first = await readFile(join(content, 'permalinks.txt'), 'utf8');
    expect(first).toMatch(/^\/\n\/about\/\n[^]*\/cases\/\n\/cases\/freedonia\/\n\/cases\/freedonia\/#fre-01\n/);
    expect(run('permalinks').stdout).toMatch(/, 0 of them new\.\n$/);
    expect(await readFile(join(content, 'permalinks.txt'), 'utf8')).toBe(first);
    expect(run('check')).toMatchObject({ status: 0 });
    expect(await readFile(join(content, 'marks.txt'), 'utf8')).toBe('eu\nun\n');
  });

  it('refuses a list of marks that somebody broke', async () => {
    await writeFile(join(content, 'marks.txt'), 'un\n<<<<<<< HEAD\neu\n');
    expect(run('check')).toMatchObject({ status: 1, stdout: expect.stringMatching(/marks\.txt:2:1 error invalid-mark\n {2}Unexpected line `<<<<<<< HEAD`, expected the id of an organization/) });
    await writeFile(join(content, 'marks.txt'), 'un\n');
    run('permalinks');
    expect(await readFile(join(content, 'marks.txt'), 'utf8')).toBe('un\neu\n');
  });

  it('takes nothing out, and leaves npm run check to say what is lost', async () => {
    await appendFile(join(content, 'permalinks.txt'), '/missions/gone/\n');
    expect(run('check')).toMatchObject({ status: 1, stdout: expect.stringMatching(/permalinks\.txt:\d+:1 error lost-permalink\n {2}Unexpected loss of the published address `\/missions\/gone\/`/) });
    await writeFile(join(content, 'redirects.yaml'), '/missions/gone/: /missions/\n');
    expect(run('check')).toMatchObject({ status: 0 });
    expect(run('permalinks').stdout).toMatch(/, 0 of them new\.\n$/);
  });

  it('records nothing of content with faults', async () => {
    const list = await readFile(join(content, 'permalinks.txt'), 'utf8');
    await writeFile(join(content, 'missions/brifor.mdx'), '');
    expect(run('permalinks')).toEqual({ status: 2, stdout: '', stderr: 'Nothing was recorded: the content has faults. Mend them first: npm run check\n' });
    expect(await readFile(join(content, 'permalinks.txt'), 'utf8')).toBe(list);
  });
});
