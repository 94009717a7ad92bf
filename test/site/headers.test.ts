import { describe, expect, it } from 'vitest';
import { editorPolicy } from '#site/editor.ts';
import { formatHeaders } from '#site/headers.ts';
import { sitePolicy } from '#site/policy.ts';

const blocks = new Map(formatHeaders(['admin', 'compare', 'lessons'], '/library').split('\n\n').map((block) => {
  const [pattern = '', ...lines] = block.trimEnd().split('\n');
  return [pattern, Object.fromEntries(lines.map((line) => [line.slice(2, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const))] as const;
}));
const policy = (pattern: string) => blocks.get(pattern)?.['Content-Security-Policy'];

describe('the headers for static hosts', () => {
  it('keep pages to the policy of the site, and out of frames', () => {
    for (const pattern of ['/library/', '/library/lessons/*', '/library/compare/', '/library/compare/:table/']) expect(policy(pattern)).toBe(`${sitePolicy}; frame-ancestors 'none'`);
  });

  it('let the editor have its own policy, and tables stand in the pages of others', () => {
    expect(policy('/library/admin/*')).toBe(`${editorPolicy}; frame-ancestors 'none'`);
    expect(policy('/library/compare/:table/embed/')).toBe(`${sitePolicy}; frame-ancestors *`);
  });

  it('give no page two policies', () => {
    const toPattern = (pattern: string) => new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`);
    for (const path of ['/library/', '/library/lessons/hti-03/', '/library/compare/', '/library/compare/x/', '/library/compare/x/embed/', '/library/admin/'])
      expect([path, [...blocks].filter(([pattern, headers]) => toPattern(pattern).test(path) && 'Content-Security-Policy' in headers).length]).toEqual([path, 1]);
  });

  it('send every answer with what guards it, and keep hashed files for a year', () => {
    expect(blocks.get('/library/*')).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' });
    expect(blocks.get('/library/_astro/*')?.['Cache-Control']).toContain('immutable');
  });

  it('have a policy without inline code or styles', () => {
    expect(sitePolicy).not.toMatch(/(?<!wasm-)unsafe-(inline|eval)|https?:|\*/);
    expect(sitePolicy).toContain("default-src 'none'");
  });
});
