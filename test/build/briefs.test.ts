import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listBriefPaths, reservedPlaces } from '#core/briefs/brief-paths.ts';
import { roleIds } from '#core/briefs/roles.ts';
import type { Shelf } from '#core/briefs/shelf.ts';
import { findCountries } from '#core/countries/find-countries.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { findBriefPages } from '../brief-pages.ts';

const site = 'dist';
const library = await loadLibrary('content');
const countries = findCountries(library);
const pages = findBriefPages(site);
const packed = (path: string): number => brotliCompressSync(readFileSync(join(site, path))).length;
const packedAll = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + packed(path), 0);
const assetsOf = (html: string): string[] => [...html.matchAll(/(?:href|src)="\/(_astro\/[^"]+)"/g)].map(([, path = '']) => path);

describe('the briefs of the built site', () => {
  it('are there for every country, every role, and every country and role', () => {
    const wanted = listBriefPaths(countries.map(({ id }) => id)).filter((path) => !/\/(?:brief|compose|mine)\/$/.test(path));
    expect(pages.map(({ path }) => path).sort()).toEqual(wanted.sort());
    expect(wanted.length).toBe(roleIds.length + countries.length * (1 + roleIds.length));
  });

  it('hide no country behind a page of another name', () => {
    expect(countries.map(({ id }) => id).filter((id) => (reservedPlaces as readonly string[]).includes(id))).toEqual([]);
  });

  it('take no more than 20 KB over the network with their styles, and no script', () => {
    expect(pages.filter(({ html }) => html.includes('<script')).map(({ path }) => path)).toEqual([]);
    for (const { path, html } of pages.slice(0, 12)) expect([path, packedAll([`${path}index.html`, ...assetsOf(html)]) < 20_000]).toEqual([path, true]);
  });

  it('tell lessons with who, what if not, source and confidence, and end with what explains their order', () => {
    for (const { path, html, text } of pages) {
      const lessons = html.match(/<li><h3><a href="\/lessons\//g)?.length ?? 0;
      expect([path, lessons]).not.toEqual([path, 0]);
      expect([path, text.match(/If ignored:/g)?.length, text.match(/(?:very low|low|moderate|high) confidence/g)?.length, html.match(/class="cite" href="\/sources\//g)!.length >= lessons]).toEqual([path, lessons, lessons, true]);
      expect([path, text]).toEqual([path, expect.stringContaining('Why these, in this order')]);
    }
  });

  it('of a country tell its missions and, where a case tells of them, the people', () => {
    for (const { id, missions, cases } of countries) {
      const { html } = pages.find(({ path }) => path === `/brief/${id}/`)!;
      expect([id, html.includes('id="missions"')]).toEqual([id, missions.length > 0]);
      expect([id, html.includes('id="people"')]).toEqual([id, cases.length > 0]);
    }
  });

  it('can be composed in the browser from no more than 60 KB', () => {
    const shelf = JSON.parse(readFileSync(join(site, 'brief/data/shelf.json'), 'utf8')) as Shelf;
    const html = readFileSync(join(site, 'brief/compose/index.html'), 'utf8');
    const largest = (room: string, ids: readonly string[], count: number) => ids.map((id) => packed(`brief/data/${room}/${id}.json`)).sort((a, b) => b - a).slice(0, count).reduce((sum, bytes) => sum + bytes, 0);
    const total = packedAll(['brief/compose/index.html', ...assetsOf(html), 'brief/data/shelf.json'])
      + largest('countries', countries.map(({ id }) => id), 1) + largest('lessons', shelf.lessons.map(({ id }) => id.toLowerCase()), 14)
      + largest('practices', shelf.practices.map(({ id }) => id), 3) + largest('terms', shelf.terms.map(({ id }) => id), 4);
    expect(total).toBeLessThan(60_000);
  });

  it('are added to by a link on the page of every entry and lesson, without a script', () => {
    for (const [path, item] of [['lessons/hti-03', 'lesson:hti-03'], ['practices/liaison-officers', 'practice:liaison-officers'], ['terms/integrated-mission', 'term:integrated-mission']]) {
      const html = readFileSync(join(site, path!, 'index.html'), 'utf8');
      expect(html).toContain(`href="/brief/mine/?add=${item}"`);
      expect(html).not.toContain('<script');
    }
  });
});
