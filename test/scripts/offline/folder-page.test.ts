import { describe, expect, it } from 'vitest';
import { toFolderPage } from '../../../scripts/offline/folder-page.ts';

const page = (html: string, path = 'lessons/hti-01/index.html', base = '/') => toFolderPage(html, path, base);

describe('a page for a folder', () => {
  it('names the files to which it leads, from where it lies', () => {
    expect(page('<a href="/cases/haiti/#hti-01">')).toBe('<a href="../../cases/haiti/index.html#hti-01">');
    expect(page('<a href="/">')).toBe('<a href="../../index.html">');
    expect(page('<a href="/search/?q=x">', 'index.html')).toBe('<a href="search/index.html?q=x">');
    expect(page('<a href="/lessons/hti-01/">')).toBe('<a href="index.html">');
    expect(page('<img src="/images/camp.png">')).toBe('<img src="../../images/camp.png">');
    expect(page('<meta http-equiv="refresh" content="0; url=/cases/haiti/">')).toBe('<meta http-equiv="refresh" content="0; url=../../cases/haiti/index.html">');
  });

  it('leaves the web and its own fragments alone', () => {
    const html = '<a href="https://example.org/a/">x</a><a href="#y">y</a><p>href=&quot;/a/&quot;</p>';
    expect(page(html)).toBe(html);
  });

  it('knows the base below which the site lies', () => {
    expect(page('<a href="/sub/cases/">', 'index.html', '/sub/')).toBe('<a href="cases/index.html">');
    expect(page('<form data-base="/sub/">', 'search/index.html', '/sub/')).toBe('<form data-base="../">');
  });

  it('has classic scripts, and no policy that knows no files', () => {
    expect(page('<meta http-equiv="Content-Security-Policy" content="x"><script type="module" src="/_astro/a.js"></script>', 'search/index.html'))
      .toBe('<script src="../folder.js"></script><script defer src="../_astro/a.js"></script>');
  });
});
