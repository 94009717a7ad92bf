import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { buildComparison } from '#core/comparisons/build-comparison.ts';
import { cellId, isFilled } from '#core/comparisons/table.ts';
import type { ComparisonData } from '#core/exports/comparisons/comparison-data.ts';
import { loadLibrary } from '#core/load/load-library.ts';

const library = await loadLibrary('content');
const tables = library.find('comparison').map((entry) => ({ id: entry.id, table: buildComparison(library, entry) }));
const read = (path: string) => readFileSync(`dist${path}`, 'utf8');

function cellsOf(path: string, key: (element: Element) => unknown): Map<string, Element> {
  const found = new Map<string, Element>();
  visit(fromHtml(read(path)) as Root, 'element', (element) => {
    const id = element.tagName === 'td' ? key(element) : undefined;
    if (typeof id === 'string') found.set(id, element);
  });
  return found;
}

function textOf(node: Element | Root): string {
  let text = '';
  visit(node, 'text', ({ value }) => void (text += value));
  return text.replace(/\s+/g, ' ').trim();
}

function linksOf(node: Element): string[] {
  const links: string[] = [];
  visit(node, 'element', ({ tagName, properties: { href } }) => void (tagName === 'a' && links.push(String(href))));
  return links;
}

describe('the tables of the built site', () => {
  it('are eleven or more, with forty questions and eight organizations or more', () => {
    expect(tables.length).toBeGreaterThanOrEqual(11);
    const asked = library.find('comparison').flatMap(({ data }) => data.questions);
    expect(asked.length).toBeGreaterThanOrEqual(40);
    expect(new Set(tables.flatMap(({ table }) => table.columns.flatMap(({ entry }) => (entry?.kind === 'organization' ? [entry.id] : [])))).size).toBeGreaterThanOrEqual(8);
  });

  for (const { id, table } of tables) {
    const path = `/compare/${id}/index.html`;
    const filled = table.rows.flatMap((row) => table.columns.flatMap((column) => {
      const cell = table.cell(row.id, column.id);
      return isFilled(cell) ? [{ key: cellId(row.id, column.id), cell }] : [];
    }));

    it(`${id}: every filled cell leads to where it is written`, () => {
      const cells = cellsOf(path, ({ properties }) => properties['id']);
      for (const { key, cell } of filled) {
        const links = linksOf(cells.get(key)!);
        for (const { cites, text } of cell.claims) {
          expect([key, cites.length > 0 || text.includes('[@')]).toEqual([key, true]);
          for (const cite of cites) expect(links.some((link) => link.startsWith(`/sources/${cite.split(',')[0]}/`))).toBe(true);
        }
        for (const { cites } of cell.entries) expect([key, cites.length > 0]).toEqual([key, true]);
        expect([key, links.length > 0]).toEqual([key, true]);
      }
    });

    it(`${id}: unknown is never said as no`, () => {
      const cells = cellsOf(path, ({ properties }) => properties['id']);
      for (const [key, element] of cells) {
        const said = /^(Yes|Partly|No)(?! tie| instrument| entry| lesson| usage)\b/.exec(textOf(element))?.[1];
        const [column = '', row = ''] = [key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1)];
        const { value } = table.cell(row, column);
        expect([key, element.properties['className']]).toEqual([key, [value]]);
        if (value === 'unknown' || value === 'not-stated') expect([key, said === 'No']).toEqual([key, false]);
        if (value === 'no') expect([key, said]).toEqual([key, 'No']);
      }
    });

    it(`${id}: page, embedded page, JSON and CSV say the same`, () => {
      const data = JSON.parse(read(`/data/v1/comparisons/${id}.json`)) as ComparisonData;
      expect(data.coverage).toEqual(table.coverage);
      const page = cellsOf(path, ({ properties }) => properties['id']);
      const embedded = textOf(fromHtml(read(`/compare/${id}/embed/index.html`)) as Root);
      const csv = read(`/data/v1/comparisons/${id}.csv`);
      const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/-/g, ' ').trim();
      for (const cell of data.cells) {
        const shown = plain(textOf(page.get(`${cell.column}.${cell.row}`)!));
        expect(cell.path).toBe(`/compare/${id}/#${cell.column}.${cell.row}`);
        for (const { text } of cell.claims) {
          const [beginning = ''] = plain(text).split(/[.;:]/);
          expect(shown).toContain(beginning);
          expect(plain(embedded)).toContain(beginning);
          expect(csv.replace(/""/g, '"')).toContain(text.split('\n')[0]!.slice(0, 40));
        }
        for (const { title } of cell.entries) expect(csv.replace(/""/g, '"')).toContain(title);
      }
    });

    it(`${id}: can be taken away as a workbook`, () => {
      expect(readFileSync(`dist/data/v1/comparisons/${id}.xlsx`).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    });
  }
});
