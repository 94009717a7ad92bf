import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { buildCmsConfig } from '#core/exports/cms-config.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { fixtureFolder } from '../fixture.ts';
import { answerAsGithub } from './github.ts';

it('sends a change as a pull request from a copy of the repository, and speaks with nobody but GitHub', async () => {
  const { server, address } = await serveFolder(resolve('dist'));
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const answered = new Set<string>();
    page.on('response', (response) => void answered.add(new URL(response.url()).origin));
    const path = 'functions/transition.mdx';
    const sent = await answerAsGithub(page, fixtureFolder, path);
    await page.route('**/admin/config.json', (route) => route.fulfill({ json: buildCmsConfig('challenges/concordance') }));

    await page.goto(`${address}/admin/`);
    await page.click('#open-editor');
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('token');
    await page.getByRole('button', { name: 'Sign In', exact: true }).click();
    await page.getByRole('button', { name: 'Fork', exact: true }).click();
    await page.getByRole('treeitem', { name: 'Functions', exact: true }).click();
    await page.getByRole('gridcell', { name: 'Handover', exact: true }).click();
    const summary = page.locator('section[data-key-path="summary"]').getByRole('textbox');
    await expect.poll(() => summary.inputValue().catch(() => ''), { timeout: 20_000 }).not.toBe('');
    await summary.fill('Changed.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Send for Review' }).click();
    await page.waitForURL('**/admin/#/collections/function');

    expect(sent.map(({ path }) => path)).toEqual(['/repos/challenges/concordance/forks', '/graphql', '/graphql', '/repos/challenges/concordance/pulls']);
    const { input } = sent[2]!.body['variables'] as { input: { branch: object; fileChanges: { additions: { path: string; contents: string }[] } } };
    expect(input.branch).toEqual({ repositoryNameWithOwner: 'writer/concordance', branchName: 'cms/writer/concordance/function/transition' });
    expect(input.fileChanges).toEqual({ additions: [{ path: `content/${path}`, contents: expect.any(String) }], deletions: [] });
    const written = Buffer.from(input.fileChanges.additions[0]!.contents, 'base64').toString();
    expect(written).toContain('\nsummary: Changed.\n');
    expect(written.split('---')[2]!.trim()).toBe((await readFile(join(fixtureFolder, path), 'utf8')).split('---')[2]!.trim());
    expect(sent[3]!.body).toMatchObject({ title: 'Update Function “transition”', head: 'writer:cms/writer/concordance/function/transition', base: 'main', draft: false });
    expect([...answered].filter((origin) => origin !== 'null').sort()).toEqual([address, 'https://api.github.com'].sort());
  } finally {
    await browser.close();
    server.close();
  }
});
