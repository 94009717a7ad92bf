import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '#core/load/load-library.ts';
import { buildHeatMap } from '#core/pictures/heat-map.ts';
import { buildWeb } from '#core/pictures/web.ts';

const library = await loadLibrary('content');
const within = (root: Parameters<typeof visit>[0], name: string): Element[] => {
  const found: Element[] = [];
  visit(root, 'element', (element: Element) => void (element.tagName === name && found.push(element)));
  return found;
};
const textOf = (element: Element): string => {
  let text = '';
  visit(element, 'text', ({ value }: { value: string }) => void (text += value));
  return text.trim();
};
const page = (path: string) => fromHtml(readFileSync(`dist${path}index.html`, 'utf8'));
const tableOf = (path: string, caption: string) => within(page(path), 'table').find((table) => within(table, 'caption').some((element) => textOf(element).startsWith(caption)))!;
const rowsOf = (table: Element) => within(within(table, 'tbody')[0]!, 'tr');
const paths = ['/cases/', '/missions/', '/mechanisms/', '/cases/haiti/', '/organizations/un/', '/organizations/eu/', '/lessons/tcd-01/'];

describe('pictures in the built pages', () => {
  for (const path of paths)
    it(`of ${path} are labelled or hidden from those who hear them, and carry no style of their own`, () => {
      const drawn = within(page(path), 'svg').filter(({ properties }) => String(properties['className']) !== 'mark' && properties['viewBox'] !== '0 0 16 16' && properties['overflow'] !== 'visible');
      expect(drawn.length).toBeGreaterThan(0);
      for (const svg of drawn) {
        const { role, ariaLabel, ariaHidden } = svg.properties;
        const labelled = (role === 'img' || role === 'group') && String(ariaLabel).length > 8;
        expect([path, labelled || ariaHidden === 'true' || (svg.properties['className'] as string[] | undefined)?.includes('mark')]).toEqual([path, true]);
        if (role === 'img') expect(within(svg, 'a')).toEqual([]);
        expect(within(svg, 'style').length + within(svg, 'script').length).toBe(0);
        expect(JSON.stringify(svg)).not.toMatch(/NaN|Infinity|undefined/);
      }
    });

  it('name every mission of a timeline in its table, and every bar leads to its mission', () => {
    const missions = library.find('mission');
    expect(rowsOf(tableOf('/missions/', 'Missions and who led them')).length).toBe(missions.length);
    const bars = new Set(within(page('/missions/'), 'svg').filter(({ properties }) => String(properties['className']) === 'timeline-picture').flatMap((svg) => within(svg, 'a').map(({ properties }) => properties['href'])));
    expect(missions.filter(({ id }) => !bars.has(`/missions/${id}/`)).map(({ id }) => id)).toEqual([]);
  });

  it('show in the table below the map the lessons that its points show', () => {
    const shown = new Map(within(page('/cases/'), 'svg').filter(({ properties }) => (properties['className'] as string[] | undefined)?.includes('world'))
      .flatMap((svg) => within(svg, 'a').map((link) => [link.properties['href'], /(\d+) lessons?$/.exec(textOf(within(link, 'title')[0]!))?.[1]] as const)));
    const rows = rowsOf(tableOf('/cases/', 'Cases by number of lessons')).map((row) => [within(row, 'a')[0]!.properties['href'], textOf(within(row, 'td')[0]!)] as const);
    expect(rows.length).toBe(library.find('case').length);
    for (const [href, count] of rows) expect([href, shown.get(href)]).toEqual([href, count]);
  });

  it('count in the heat map what the lessons say', () => {
    const cells = rowsOf(tableOf('/functions/', 'Lessons by function and case')).map((row) => within(row, 'td').map((cell) => Number.parseInt(textOf(cell), 10) || 0));
    expect(cells).toEqual(buildHeatMap(library).rows.map(({ count, cells: counts }) => [count, ...counts.map((cell) => cell.count)]));
  });

  it('list every tie of the web with its parties', () => {
    const parties = rowsOf(tableOf('/mechanisms/', 'Standing ties')).map((row) => within(within(row, 'td')[0]!, 'a').map(({ properties }) => properties['href']));
    expect(parties).toEqual(buildWeb(library).mechanisms.map(({ data }) => [...new Set(data.parties)].map((id) => `/organizations/${id}/`)));
  });

  it('keep the strip of a thread under 1.5 KB, where there is one', () => {
    for (const { lesson } of library.lessons) {
      const strip = /<svg class="strip".*?<\/svg>/s.exec(readFileSync(`dist/lessons/${lesson.code.toLowerCase()}/index.html`, 'utf8'))?.[0];
      expect(strip?.length ?? 0).toBeLessThan(1536);
    }
  });
});
