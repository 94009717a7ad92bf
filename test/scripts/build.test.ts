import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'concordance-build-'));
afterAll(() => rm(folder, { recursive: true }));

describe('npm run build', () => {
  it('fails on a fault before it touches the last good site', async () => {
    const content = join(folder, 'content');
    const out = join(folder, 'dist');
    await cp('test/fixtures/library', content, { recursive: true });
    await appendFile(join(content, 'missions/brifor.mdx'), '\n{process.exit()}\n');
    await cp('test/fixtures/library', out, { recursive: true });
    await writeFile(join(out, 'index.html'), 'the last good site');
    const before = await readdir(out, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('missions/brifor.mdx:18:1 error expression');
    expect(stderr).toContain('Nothing was built');
    expect(stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
    expect(await readdir(out, { recursive: true })).toEqual(before);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  });

  it('leaves no work behind', async () => {
    expect((await readdir('.build').catch(() => []))).toEqual([]);
  });
});
