import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryKinds, kindOfFolder, kinds, type EntryKind } from '#core/kinds.ts';
import { loadSpeller } from '#core/load/load-speller.ts';
import { parseFrontmatter } from '#core/load/parse-frontmatter.ts';
import { readFiles } from '#core/load/read-files.ts';
import { splitFrontmatter } from '#core/load/split-frontmatter.ts';
import { schemas } from '#core/schemas/index.ts';
import { repository } from '#site/editor.ts';
import { inspectContent } from '../../scripts/inspect-content.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { fixtureFolder } from '../fixture.ts';
import { offerFolder, takeBack } from './local-folder.ts';

const { server, address } = await serveFolder(resolve('dist'));
const folder = await mkdtemp(join(tmpdir(), 'concordance-admin-'));
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  server.close();
  await rm(folder, { recursive: true });
});

interface Editing { page: Page; content: string; complaints: string[] }

/** Opens the editor on a copy of the small library, as whoever works in a folder of their own does. */
async function openEditor(change: (content: string) => Promise<unknown> = async () => {}): Promise<Editing> {
  const content = await mkdtemp(join(folder, 'content-'));
  await cp(fixtureFolder, content, { recursive: true });
  await change(content);
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('response', (response) => void (/^(data:|blob:)/.test(response.url()) || response.url().startsWith(address) || complaints.push(`got ${response.url()}`)));
  await page.goto(`${address}/admin/`);
  await offerFolder(page, content);
  await page.click('#open-editor');
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.waitForURL('**/admin/#/collections/case');
  return { page, content, complaints };
}

/** Makes room for a whole form: it is drawn as far as it is in sight. */
const seeAll = (page: Page) => page.setViewportSize({ width: 1280, height: 8000 });

const field = (within: Page | Locator, path: string) => within.locator(`section[data-key-path="${path}"]`);

const openList = (page: Page, kind: EntryKind) => page.getByRole('treeitem', { name: kinds[kind].plural, exact: true }).click();

/** Opens an entry by its title and waits until its form is filled in. */
async function openEntry(page: Page, kind: EntryKind, title: string): Promise<void> {
  await openList(page, kind);
  await page.getByRole('gridcell', { name: title, exact: true }).click();
  await expect.poll(() => field(page, 'title').getByRole('textbox').inputValue().catch(() => ''), { timeout: 20_000 }).toBe(title);
}

/** Fills in a new form, until it holds: it is drawn once more when its defaults are known. */
async function fillIn(page: Page, values: Record<string, string>): Promise<void> {
  await expect.poll(async () => {
    let held = true;
    for (const [path, value] of Object.entries(values)) {
      const box = field(page, path).getByRole('textbox');
      if ((await box.inputValue()) === value) continue;
      held = false;
      await box.fill(value);
    }
    return held;
  }, { interval: 500, timeout: 20_000 }).toBe(true);
}

/** Saves the entry, waits for the list to come back, and writes the file to the folder that is checked. */
async function save({ page, content }: Editing, path: string): Promise<string> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(`**/admin/#/collections/${kindOfFolder(path.split('/')[0]!)}`);
  return takeBack(page, path, content);
}

function read(path: string, text: string) {
  const { frontmatter, body } = splitFrontmatter(text)!;
  const { data, faults } = parseFrontmatter(frontmatter, path);
  expect(faults).toEqual([]);
  return { data: schemas[kindOfFolder(path.split('/')[0]!)!].parse(data), body: body.trim() };
}

const speller = await loadSpeller(fixtureFolder);
/** The errors that `npm run check` would name. */
const check = async (content: string) => (await inspectContent(content, speller)).diagnostics.filter(({ severity }) => severity === 'error');

const freedonia = 'cases/freedonia.mdx';

describe('the editor', () => {
  it('changes a field of a case and leaves all the rest as it was', async () => {
    const editing = await openEditor();
    const before = read(freedonia, await readFile(join(editing.content, freedonia), 'utf8'));
    await openEntry(editing.page, 'case', 'Freedonia');
    await field(editing.page, 'summary').getByRole('textbox').fill('A case: two lessons, and a "quoted" word.');
    const after = read(freedonia, await save(editing, freedonia));
    expect(after).toEqual({ ...before, data: { ...before.data, summary: 'A case: two lessons, and a "quoted" word.' } });
    expect(await check(editing.content)).toEqual([]);
    expect(editing.complaints).toEqual([]);
    await editing.page.context().close();
  });

  // A test for each kind: all of them in one take minutes.
  describe('loses nothing of an entry', () => {
    let editing: Editing;
    beforeAll(async () => {
      editing = await openEditor();
    });
    afterAll(() => editing.page.context().close());

    it.each(entryKinds)('of the kind %s', async (kind) => {
      const { files } = await readFiles(editing.content);
      const found = files.filter(({ path }) => kindOfFolder(path.split('/')[0]!) === kind);
      expect(found).not.toEqual([]);
      for (const { path, text } of found) {
        const before = read(path, text);
        await openEntry(editing.page, kind, before.data.title);
        await field(editing.page, 'summary').getByRole('textbox').fill('Changed.');
        const after = read(path, await save(editing, path));
        expect([path, after]).toEqual([path, { ...before, data: { ...before.data, summary: 'Changed.' } }]);
      }
      expect(await check(editing.content)).toEqual([]);
      expect(editing.complaints).toEqual([]);
    });
  });

  it('keeps texts that YAML could take for something else', async () => {
    const tricky = ['no', 'null', '~', 'true', '1e3', '0x1F', '0o7', '2008', '12:30', '1_000', '- item', '# note', 'a: b', 'a #b', '@report', '&a', '*a', '!tag', '%', '`', '|', '>', '[x]', '{x}', "it's", 'say "so"', 'back\\slash', 'Côte d’Ivoire', '平和', '---', '...', '<<', '='];
    const editing = await openEditor(async (content) => {
      const path = join(content, freedonia);
      await writeFile(path, (await readFile(path, 'utf8')).replace('aliases: ["Fredonia"]', `aliases: ${JSON.stringify(tricky)}`).replace('why: Nobody had asked the host.', `why: ${JSON.stringify('no: 1\n  two # three\n\n- four')}`));
    });
    const before = read(freedonia, await readFile(join(editing.content, freedonia), 'utf8'));
    expect(before.data.aliases).toEqual(tricky);
    await openEntry(editing.page, 'case', 'Freedonia');
    await field(editing.page, 'aliases').getByRole('textbox').first().fill('2009-01-31');
    const after = read(freedonia, await save(editing, freedonia));
    expect(after).toEqual({ ...before, data: { ...before.data, aliases: ['2009-01-31', ...tricky.slice(1)] } });
    await editing.page.context().close();
  });

  it('changes a lesson within its case, and chooses a practice by its title', async () => {
    const editing = await openEditor();
    const before = read(freedonia, await readFile(join(editing.content, freedonia), 'utf8'));
    await openEntry(editing.page, 'case', 'Freedonia');
    await seeAll(editing.page);
    await field(editing.page, 'lessons').getByRole('button', { name: 'Expand All' }).click();
    await field(editing.page, 'lessons.1.practices').getByRole('checkbox', { name: 'Plan the handover together' }).click();
    await field(editing.page, 'lessons.1.cites').getByRole('textbox').fill('report-2012, p. 12');
    const after = read(freedonia, await save(editing, freedonia));
    const wanted = structuredClone(before);
    Object.assign((wanted.data as { lessons: object[] }).lessons[1]!, { practices: ['joint-plan'], cites: ['report-2012, p. 12'] });
    expect(after).toEqual(wanted);
    expect(await check(editing.content)).toEqual([]);
    await editing.page.context().close();
  });

  it('changes the text and keeps its citations, links and components', async () => {
    const editing = await openEditor();
    const before = read(freedonia, await readFile(join(editing.content, freedonia), 'utf8'));
    await openEntry(editing.page, 'case', 'Freedonia');
    await seeAll(editing.page);
    const text = field(editing.page, 'body').getByRole('textbox');
    await text.press('Control+End');
    await text.pressSequentially('\n\nMore [@report-2012, p. 5] on the [mission](mission:fomis).');
    const after = read(freedonia, await save(editing, freedonia));
    expect(after).toEqual({ ...before, body: `${before.body}\n\nMore [@report-2012, p. 5] on the [mission](mission:fomis).` });
    expect(await check(editing.content)).toEqual([]);
    await editing.page.context().close();
  });

  it('writes a new entry, named by its title, with nothing in it that was left empty', async () => {
    const editing = await openEditor();
    await openList(editing.page, 'function');
    await editing.page.getByRole('button', { name: 'Create New Entry' }).click();
    await fillIn(editing.page, { title: 'Élections & voting', summary: 'Voting.', contributors: 'Jo Doe', definition: 'To vote.' });
    const text = await save(editing, 'functions/elections-voting.mdx');
    expect(text).toMatch(/^---\ntitle: Élections & voting\nsummary: Voting\.\nupdated: \d{4}-\d\d-\d\d\ncontributors:\n {2}- Jo Doe\ndefinition: To vote\.\n---\n$/);
    expect(await check(editing.content)).toEqual([]);
    await editing.page.context().close();
  });

  it('refuses what a field does not accept, and says what it expects', async () => {
    const { page } = await openEditor();
    await openEntry(page, 'case', 'Freedonia');
    await field(page, 'code').getByRole('textbox').fill('Fre');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Expected three capital letters, as in “HTI”').waitFor();
    expect(page.url()).toContain('/entries/freedonia');
    await page.context().close();
  });

  it('comes back after a reload', async () => {
    const { page } = await openEditor();
    await page.reload();
    await page.getByRole('treeitem', { name: 'Cases', exact: true }).waitFor();
    await page.context().close();
  });
});

describe('the page of the editor', () => {
  it('says without JavaScript how to work in a folder and what to set', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${address}/admin/`);
    expect(await page.textContent('main')).toContain('Work with Local Repository');
    expect(await page.textContent('main')).toContain(repository ?? 'REPOSITORY=owner/name');
    expect(await page.isVisible('#open-editor')).toBe(false);
    await page.context().close();
  });

  it('alone has the looser policy', async () => {
    const policyOf = async (path: string) => (await fetch(address + path)).headers.get('Content-Security-Policy');
    expect(await policyOf('/admin/')).toMatch(/script-src 'self'; style-src 'self' 'unsafe-inline';.*frame-ancestors 'none'$/);
    for (const path of ['/', '/search/', '/cases/haiti/', '/admin/cms/npm/index.js', '/nowhere/']) expect([path, await policyOf(path)]).toEqual([path, expect.not.stringContaining('unsafe-inline')]);
  });
});
