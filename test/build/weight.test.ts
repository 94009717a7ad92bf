import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findSamplePages } from '../../scripts/audit/sample-pages.ts';

const site = 'dist';
const read = (path: string) => readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path));
const weights = new Map<string, number>();
/** The bytes of a file as a host sends it; each is compressed once. */
function brotli(path: string): number {
  const bytes = weights.get(path) ?? brotliCompressSync(read(path)).length;
  weights.set(path, bytes);
  return bytes;
}

/** What a page makes the browser fetch before anybody touches it. */
function parts(path: string): { styles: string[]; scripts: string[]; icons: string[] } {
  const html = read(path).toString();
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);
  return { styles: all(/<link rel="stylesheet" href="([^"]+)"/g), scripts: all(/<script[^>]* src="([^"]+)"/g), icons: all(/<link rel="icon" href="([^"]+)"/g) };
}

const lessons = readdirSync(join(site, 'lessons'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `/lessons/${name}/`);

describe('the weight of pages', () => {
  it('of a lesson is at most 12 KB with its styles, compressed, in at most three requests, without a script', () => {
    expect(lessons.length).toBeGreaterThan(100);
    const heavy = lessons.filter((path) => {
      const { styles, scripts, icons } = parts(path);
      return scripts.length > 0 || 1 + styles.length + icons.length > 3 || brotli(path) + [...styles, ...icons].reduce((sum, part) => sum + brotli(part), 0) > 12 * 1024;
    });
    expect(heavy).toEqual([]);
  });

  it('of the styles of any page is at most 8 KB, compressed', () => {
    const heavy = findSamplePages(site).map(({ path }) => [path, parts(path).styles.reduce((sum, part) => sum + brotli(part), 0)] as const).filter(([, bytes]) => bytes > 8 * 1024);
    expect(heavy).toEqual([]);
  });

  it('of the first page is at most 16 KB with its styles', () => {
    expect(brotli('/') + parts('/').styles.reduce((sum, part) => sum + brotli(part), 0)).toBeLessThan(16 * 1024);
  });
});
