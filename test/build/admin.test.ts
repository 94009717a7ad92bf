import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCmsConfig } from '#core/exports/cms-config.ts';
import { editorPolicy, repository } from '#site/editor.ts';
import { sitePolicy } from '#site/policy.ts';

const site = 'dist';
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => statSync(join(site, path)).isFile());
const text = (path: string) => readFileSync(join(site, path), 'utf8');

describe('the editor in the built site', () => {
  it('is there with its license, its fonts and its configuration', () => {
    const inside = files.filter((path) => path.startsWith('admin/'));
    for (const wanted of [/^admin\/index\.html$/, /^admin\/cms\/npm\/index\.js$/, /^admin\/cms\/LICENSE\.txt$/, /material-symbols.*\.woff2$/]) expect(inside.filter((path) => wanted.test(path))).toHaveLength(1);
    expect(JSON.parse(text('admin/config.json'))).toEqual({ ...JSON.parse(JSON.stringify(buildCmsConfig(repository))), logo: { src: '/icon.svg' } });
  });

  it('has its own policy in its page, and no other page has one that is looser than the site’s', () => {
    expect(text('admin/index.html')).toContain(`http-equiv="Content-Security-Policy" content="${editorPolicy}"`);
    expect(files.filter((path) => path.endsWith('.html') && !text(path).includes(`http-equiv="Content-Security-Policy" content="${sitePolicy}"`))).toEqual(['admin/index.html']);
  });

  it('asks for every file of its own site, and finds each', () => {
    const code = text('admin/cms/npm/index.js');
    const asked = [...code.matchAll(/\bfrom"\.\/([^"]+)"|new URL\(`(assets\/[^`]+\.woff2)`/g)].map(([, chunk, asset]) => `admin/cms/npm/${chunk ?? asset}`);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((path) => !files.includes(path))).toEqual([]);
  });

  it('is loaded by no other page', () => {
    expect(files.filter((path) => /\.(html|js|css)$/.test(path) && !path.startsWith('admin/') && /admin\/cms|cms\/npm/.test(text(path)))).toEqual([expect.stringMatching(/^_astro\/.*\.js$/)]);
    const [opener] = /_astro\/[^"]+\.js/.exec(text('admin/index.html')) ?? [];
    expect(files.filter((path) => path.endsWith('.html') && opener && text(path).includes(opener))).toEqual(['admin/index.html']);
  });
});
