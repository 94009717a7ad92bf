import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { pathOf } from '#core/addresses.ts';
import { entryKinds } from '#core/kinds.ts';
import { loadLibrary } from '#core/load/load-library.ts';

const site = 'dist';
const library = await loadLibrary('content');
const pages = new Map<string, Root>(readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  .map((path) => [`/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`, fromHtml(readFileSync(join(site, path), 'utf8'))] as const));

function elements(page: Root): Element[] {
  const found: Element[] = [];
  visit(page, 'element', (element) => void found.push(element));
  return found;
}
function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => void (text += value));
  return text;
}
const of = (page: Root, ...names: string[]) => elements(page).filter(({ tagName }) => names.includes(tagName));

/** The pages on which a reader can choose, sort and turn a table. */
const tables = new Set(['/compare/build/', ...library.find('comparison').flatMap(({ id }) => [`/compare/${id}/`, `/compare/${id}/embed/`])]);

/** The pages on which readers do something that needs a script; the first one tells those who saved the library of an update. */
const scripted = new Set(['/', '/search/', '/admin/', '/offline/', '/brief/compose/', '/brief/mine/']);

describe('the built site', () => {
  it('has a page for every entry and every lesson', () => {
    const wanted = [...entryKinds.flatMap((kind) => library.find(kind).map(({ id }) => pathOf(kind, id))), ...library.lessons.map(({ lesson }) => pathOf('lesson', lesson.code))];
    expect(wanted.length).toBeGreaterThan(200);
    expect(wanted.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('leads every internal link and fragment somewhere', () => {
    const ids = new Map([...pages].map(([path, page]) => [path, new Set(elements(page).map(({ properties }) => properties['id']))]));
    const broken = [...pages].flatMap(([path, page]) => of(page, 'a').flatMap(({ properties: { href } }) => {
      const { origin, pathname, hash } = new URL(String(href), `https://site.test${path}`);
      if (origin !== 'https://site.test') return [];
      if (existsSync(join(site, pathname)) && !ids.has(pathname) && !hash) return [];
      return ids.has(pathname) && (!hash || ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)))) ? [] : [`${path} → ${String(href)}`];
    }));
    expect(broken).toEqual([]);
  });

  it('gives each id once a page', () => {
    for (const [path, page] of pages) {
      const ids = elements(page).flatMap(({ properties }) => properties['id'] ?? []);
      expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
    }
  });

  it('runs no script but where readers search, edit, choose or save, and no style, script or frame of another place', () => {
    for (const [path, page] of pages) {
      const scripts = of(page, 'script');
      expect([path, scripts.length > 0]).toEqual([path, scripted.has(path) || tables.has(path)]);
      for (const script of scripts) expect(script.properties['src']).toMatch(/^\/_astro\//);
      expect([path, of(page, 'style', 'iframe', 'object', 'embed').length]).toEqual([path, 0]);
      expect(elements(page).filter(({ properties }) => Object.keys(properties).some((name) => /^on|^style$/i.test(name))).length).toBe(0);
      for (const link of of(page, 'link', 'img')) expect(String(link.properties['href'] ?? link.properties['src'])).toMatch(/^\//);
    }
  });

  it('has one first heading, a title and a description on every page', () => {
    for (const [path, page] of pages) {
      expect([path, of(page, 'h1').length]).toEqual([path, 1]);
      expect([path, of(page, 'head').flatMap(({ children }) => children).filter((child) => 'tagName' in child && child.tagName === 'title').length]).toEqual([path, 1]);
    }
  });

  it('links each citation of a lesson to its place on the page of its source', () => {
    for (const { lesson } of library.lessons) {
      const links = of(pages.get(pathOf('lesson', lesson.code))!, 'a').map(({ properties }) => properties['href']);
      for (const cite of lesson.cites) expect(links.some((href) => String(href).startsWith(`/sources/${cite.split(',')[0]}/`))).toBe(true);
    }
  });

  it('tells of each lesson whose view it is, what to do, who should, and how sure one may be', () => {
    for (const { lesson } of library.lessons) {
      const shown = textOf(elements(pages.get(pathOf('lesson', lesson.code))!).find(({ tagName }) => tagName === 'main')!);
      for (const part of [lesson.code, lesson.recommendation.role, lesson.voice.name ?? lesson.voice.affiliation ?? '', 'Confidence: ']) expect(shown).toContain(part);
    }
  });
});
