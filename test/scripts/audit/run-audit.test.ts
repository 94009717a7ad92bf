import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckName, checks } from '../../../scripts/audit/checks.ts';
import { runAudit } from '../../../scripts/audit/run-audit.ts';

const site = await mkdtemp(join(tmpdir(), 'concordance-audit-'));
afterAll(() => rm(site, { recursive: true }));

/** A page without a fault, with something put into its main part. */
const page = (main: string) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.svg"></head><body><main><h1>A page</h1>${main}</main></body></html>`;

/** Faults, each on a page of its own, and what the audit says of it. */
const planted: Record<string, [main: string, check: CheckName, rule: string]> = {
  nested: ['<p><div>x</div></p>', 'html', 'no-implicit-close'],
  lost: ['<p><a href="/nowhere/">Away</a></p>', 'links', 'broken-link'],
  fragment: ['<p><a href="/good/#nowhere">Away</a></p>', 'links', 'broken-fragment'],
  wide: ['<p class="wide">Wide</p>', 'open', 'sideways'],
  jumping: ['<script src="/jump.js"></script><p>Below</p>', 'open', 'layout-shift'],
  asking: ['<p><img src="https://example.org/x.png" alt="Away" width="1" height="1"></p>', 'open', 'complaint'],
  pale: ['<p class="pale">Pale</p>', 'light', 'color-contrast'],
  dim: ['<p class="dim">Dim</p>', 'dark', 'color-contrast'],
  tiny: ['<p class="tiny">Pale on a phone</p>', 'narrow', 'color-contrast'],
};
const files: Record<string, string> = {
  'style.css': 'body { margin: 1rem; background: #fff; color: #000 } .wide { width: 2000px } .pale { color: #eee } @media (prefers-color-scheme: dark) { .dim { color: #ddd } } @media (max-width: 400px) { .tiny { color: #ddd } }',
  'jump.js': 'setTimeout(() => document.querySelector("h1").before(Object.assign(document.createElement("p"), { textContent: "Late" })), 100)',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  'good/index.html': page('<p><a href="#here">Here</a></p><h2 id="here">Here</h2>'),
};

beforeAll(async () => {
  for (const [path, text] of [...Object.entries(files), ...Object.entries(planted).map(([name, [main]]) => [`${name}/index.html`, page(main)] as const)]) {
    await mkdir(join(site, path, '..'), { recursive: true });
    await writeFile(join(site, path), text);
  }
});

describe('the audit', () => {
  it('finds each fault on its page by its rule, and nothing on a good page', async () => {
    const names = Object.keys(checks) as CheckName[];
    const problems = await runAudit(site, ['/good/', ...Object.keys(planted).map((name) => `/${name}/`)], names);
    expect(problems.filter(({ page: path }) => path === '/good/')).toEqual([]);
    for (const [name, [, check, rule]] of Object.entries(planted)) {
      const found = problems.filter(({ page: path }) => path === `/${name}/`);
      expect([name, found]).toEqual([name, expect.arrayContaining([expect.objectContaining({ check, rule })])]);
    }
  });

  it('names page, rule and element, and fails', async () => {
    const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/audit.ts', '--site', site, '--check', 'links', ...args], { encoding: 'utf8' });
    expect(run('--only', '/lost/')).toMatchObject({ status: 1, stdout: '/lost/ links broken-link: it leads nowhere\n    a /nowhere/\n1 problem on 1 page: links.\n' });
    expect(run('--only', '/good/')).toMatchObject({ status: 0, stdout: 'No problem on 1 page: links.\n' });
    expect(JSON.parse(run('--only', '/fragment/', '--json').stdout)).toEqual({ pages: 1, checks: ['links'], problems: [{ page: '/fragment/', check: 'links', rule: 'broken-fragment', element: 'a /good/#nowhere', message: 'the page has no such place' }] });
    expect(run('--only', '/nothing/')).toMatchObject({ status: 2, stderr: 'Unexpected prefix /nothing/, expected that of a page, as in /lessons/\n' });
  });
});
