import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { entryKinds, kinds } from '#core/kinds.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { writeEditorHelp } from '../../scripts/write-schemas.ts';
import { startLanguageServer } from './language-server.ts';

const root = await mkdtemp(join(tmpdir(), 'concordance-editor '));
const content = join(root, 'content');
await cp('test/fixtures/library', content, { recursive: true });
await writeEditorHelp(root, content);
const { open, stop } = await startLanguageServer(root);
afterAll(async () => {
  stop();
  await rm(root, { recursive: true });
});

const brifor = await readFile(join(content, 'missions/brifor.mdx'), 'utf8');

describe('an entry in VS Code', () => {
  it('has no fault in the editor if it has none for the validator', async () => {
    const { entries } = await loadLibrary(content);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(entryKinds));
    for (const { kind, id } of entries) {
      const path = `content/${kinds[kind].folder}/${id}.mdx`;
      expect([path, await open(path, await readFile(join(root, path), 'utf8')).diagnostics()]).toEqual([path, []]);
    }
  });

  it('shows faults at their place while one types', async () => {
    const text = brifor.replace(/^title:/m, 'titel:').replace(/^acronym:.*/m, 'acronym: 12').replace(/^type:.*/m, 'type: army').replace(/^start:.*/m, 'start: 28 January').replace(/^updated:.*/m, 'updated: yesterday');
    expect(await open('content/missions/brifor.mdx', text).diagnostics()).toEqual([
      '1:1 Missing property "title".',
      '2:1 Property titel is not allowed.',
      '5:10 Expected year-month-day, as in 2026-11-22',
      '7:10 Incorrect type. Expected "string".',
      expect.stringContaining('10:7 Value is not accepted. Valid values: "peacekeeping", "hybrid"'),
      '11:8 Expected a year, year-month or year-month-day, as in 2008, 2008-01 or 2008-01-28',
    ]);
  });

  it('says nothing of the body, nor of files that are no entries', async () => {
    expect(await open('content/terms/bridging-operation.mdx', `${await readFile(join(content, 'terms/bridging-operation.mdx'), 'utf8')}\n{x} <b>\n`).diagnostics()).toEqual([]);
    expect(await open('content/_templates/mission.mdx', '---\ntitel: x\n---\n').diagnostics()).toEqual([]);
  });

  it('offers fields, values, ids and citations, and explains them', async () => {
    const { complete, hover } = open('content/missions/fomis.mdx', ['---', 'title: x', 'type: ', 'organizations: [', '  ]', 'predecessors:', '  - ', 'cites:', '  - ', '', '---', '', 'Body', ''].join('\n'));
    expect(await complete(3, 7)).toEqual(expect.arrayContaining(['peacekeeping', 'hybrid']));
    expect(await complete(5, 2)).toEqual(expect.arrayContaining(['eu', 'un']));
    expect(await complete(7, 5)).toEqual(expect.arrayContaining(['brifor']));
    expect(await complete(9, 5)).toEqual(expect.arrayContaining(['"report-2012, p. "', 'force-page']));
    expect(await complete(10, 1)).toEqual(expect.arrayContaining(['mandates', 'acronym']));
    expect(await complete(13, 1)).toEqual([]);
    expect(await hover(4, 3)).toBe('The organizations that led it.');
  });
});
