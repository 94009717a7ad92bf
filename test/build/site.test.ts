import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { pathOf } from '#core/addresses.ts';
import { entryKinds } from '#core/kinds.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { openLinkCheck } from '../../scripts/audit/check-links.ts';
import { fileOf, listPages } from '../../scripts/audit/list-pages.ts';
import { findSamplePages } from '../../scripts/audit/sample-pages.ts';
import { readTags, type Tag } from './read-tags.ts';

const site = 'dist';
const library = await loadLibrary('content');
const htmlOf = (path: string) => readFileSync(join(site, fileOf(path)), 'utf8');
const pages = new Map<string, Tag[]>(listPages(site).map(({ path }) => [path, readTags(htmlOf(path))]));
const of = (tags: readonly Tag[], ...names: string[]) => tags.filter(({ name }) => names.includes(name));
const attributesOf = (tags: readonly Tag[], name: string) => tags.flatMap(({ attributes }) => attributes[name] ?? []);

function mainText(path: string): string {
  let text = '';
  visit(fromHtml(htmlOf(path)) as Root, 'element', (element) => {
    if (element.tagName !== 'main') return undefined;
    visit(element, 'text', ({ value }) => void (text += value));
    return EXIT;
  });
  return text;
}

/** What tells a script of a page from the others, in this order. */
const signs: readonly (readonly [name: string, sign: string])[] = [['search', 'Nothing fits'], ['editor', 'cms/npm'], ['offline', 'Not saved yet'], ['my brief', 'Put it back'], ['table', 'table-tools'], ['worker', 'register-worker'], ['brief', 'did not load']];
const nameOfScript = (source: string) => signs.find(([, sign]) => readFileSync(join(site, source), 'utf8').includes(sign))?.[0] ?? source;

/** All scripts that pages carry: none but where readers do something that needs one. The first page tells those who saved the library of an update. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  '/': ['worker'], '/search/': ['search', 'worker'], '/admin/': ['editor'], '/offline/': ['offline'], '/brief/compose/': ['brief'], '/brief/mine/': ['my brief'], '/compare/build/': ['table'],
  ...Object.fromEntries(library.find('comparison').flatMap(({ id }) => [[`/compare/${id}/`, ['table']], [`/compare/${id}/embed/`, ['table']]])),
};

describe('the built site', () => {
  it('has a page for every entry and every lesson', () => {
    const wanted = [...entryKinds.flatMap((kind) => library.find(kind).map(({ id }) => pathOf(kind, id))), ...library.lessons.map(({ lesson }) => pathOf('lesson', lesson.code))];
    expect(wanted.length).toBeGreaterThan(200);
    expect(wanted.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('is read as a parser reads it', () => {
    for (const { path } of findSamplePages(site, 'typical')) {
      const parsed: (readonly [string, unknown, unknown])[] = [];
      // What is in a template is no part of the page.
      visit(fromHtml(htmlOf(path).replace(/<template.*?<\/template>/s, '')) as Root, 'element', ({ tagName, properties: { id, href } }) => void parsed.push([tagName.toLowerCase(), id, href]));
      const read = readTags(htmlOf(path).replace(/<template.*?<\/template>/s, '')).map(({ name, attributes: { id, href } }) => [name, id, href]);
      const found = (tags: readonly (readonly unknown[])[]) => tags.filter(([name]) => name !== 'noscript' && name !== 'p');
      expect([path, found(read)]).toEqual([path, found(parsed)]);
    }
  });

  it('leads every internal link and fragment somewhere', () => {
    const checkLinks = openLinkCheck(site);
    expect([...pages.keys()].flatMap((path) => checkLinks(path, htmlOf(path)))).toEqual([]);
  });

  it('gives each id once a page', () => {
    for (const [path, tags] of pages) {
      const ids = attributesOf(tags, 'id');
      expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
    }
  });

  it('carries on each page the scripts that are listed for it and no other, and no style, script or frame of another place', () => {
    for (const [path, tags] of pages) {
      const sources = of(tags, 'script').map(({ attributes }) => attributes['src'] ?? 'inline');
      expect([path, sources.map((source) => (source.startsWith('/_astro/') ? nameOfScript(source) : source))]).toEqual([path, scripts[path] ?? []]);
      expect([path, of(tags, 'style', 'iframe', 'object', 'embed').length]).toEqual([path, 0]);
      expect([path, tags.filter(({ attributes }) => Object.keys(attributes).some((name) => /^on|^style$/i.test(name)))]).toEqual([path, []]);
      for (const { attributes } of of(tags, 'link', 'img')) expect([path, attributes['href'] ?? attributes['src']]).toEqual([path, expect.stringMatching(/^\//)]);
    }
  });

  it('has one first heading, a title and a description on every page', () => {
    for (const [path, tags] of pages) {
      expect([path, of(tags, 'h1').length]).toEqual([path, 1]);
      expect([path, /<head>.*?<title>[^<]+<\/title>.*?<\/head>/s.test(htmlOf(path))]).toEqual([path, true]);
      const described = of(tags, 'meta').some(({ attributes }) => attributes['name'] === 'description' && attributes['content']);
      expect([path, described]).toEqual([path, !/\/embed\/$|^\/404/.test(path)]);
    }
  });

  it('links each citation of a lesson to its place on the page of its source', () => {
    for (const { lesson } of library.lessons) {
      const links = attributesOf(of(pages.get(pathOf('lesson', lesson.code))!, 'a'), 'href');
      for (const cite of lesson.cites) expect(links.some((href) => href.startsWith(`/sources/${cite.split(',')[0]}/`))).toBe(true);
    }
  });

  it('tells of each lesson whose view it is, what to do, who should, and how sure one may be', () => {
    for (const { lesson } of library.lessons) {
      const shown = mainText(pathOf('lesson', lesson.code));
      for (const part of [lesson.code, lesson.recommendation.role, lesson.voice.name ?? lesson.voice.affiliation ?? '', 'Confidence: ']) expect(shown).toContain(part);
    }
  });
});
