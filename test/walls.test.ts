import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const code = /\.(ts|astro|mjs|mdx)$/;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => code.test(path)).map((path) => normalize(join('src', path)).replaceAll('\\', '/'));

/** The paths below the project that a file imports, and the packages by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\s)(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|<script[^>]*\ssrc="([^"]+)"/g)].map(([, module = '', script = '']) => {
    const target = module || script;
    if (target.startsWith('#')) return target.replace(/^#/, 'src/');
    return target.startsWith('.') ? normalize(join(dirname(file), target)).replaceAll('\\', '/') : target;
  });
}

/** Room → the rooms and packages from which its files may import; nothing else. */
const rooms: [room: string, may: RegExp][] = [
  ['src/core/kinds.ts', /^$/],
  ['src/core/diagnostic.ts', /^$/],
  ['src/core/addresses.ts', /^src\/core\/kinds/],
  ['src/core/characters/', /^$/],
  ['src/core/format-date.ts', /^$/],
  ['src/core/format-id.ts', /^$/],
  ['src/core/format-years.ts', /^$/],
  ['src/core/briefs/', /^src\/core\/(briefs\/|addresses|kinds)/],
  ['src/core/brief-shelf/', /^src\/core\/(brief-shelf\/|briefs\/|countries\/|evidence\/|citations\/|schemas\/|addresses|format-(?:date|years)|library)/],
  ['src/core/acronyms/', /^src\/core\/library/],
  ['src/core/marks/', /^src\/core\/marks\//],
  ['src/core/spelling/', /^src\/core\/spelling\//],
  ['src/core/schemas/', /^(zod$|src\/core\/(kinds|schemas\/))/],
  ['src/core/library.ts', /^(mdast$|src\/core\/(kinds|diagnostic|schemas\/))/],
  ['src/core/citations/', /^src\/core\/(citations\/|schemas\/)/],
  ['src/core/body/', /^((?!node:|astro)[a-z@]|src\/core\/(characters\/|body\/|citations\/|diagnostic|kinds|library))/],
  ['src/core/load/', /^(node:(fs\/promises|module|path|zlib)$|cspell-trie-lib$|image-size$|yaml$|zod$|src\/core\/(characters\/|load\/|spelling\/|body\/|citations\/|schemas\/|addresses|diagnostic|kinds|library))/],
  ['src/core/repair/', /^src\/core\/(repair\/|load\/split-frontmatter|diagnostic)/],
  ['src/core/relations/', /^src\/core\/(relations\/|citations\/|schemas\/|kinds|library)/],
  ['src/core/evidence/', /^src\/core\/(evidence\/|relations\/|citations\/|schemas\/|kinds|library)/],
  ['src/core/countries/', /^src\/core\/(format-id|library)/],
  ['src/core/subjects/', /^src\/core\/(subjects\/|evidence\/|relations\/|schemas\/|kinds|library)/],
  ['src/core/comparisons/', /^src\/core\/(comparisons\/|evidence\/|relations\/|citations\/|schemas\/|addresses|kinds|library)/],
  ['src/core/permalinks/', /^(yaml$|src\/core\/(permalinks\/|body\/|briefs\/brief-paths|countries\/|comparisons\/|citations\/|addresses|kinds|library))/],
  ['src/core/pictures/', /^(d3-geo$|geojson$|topojson-(client|specification)$|world-atlas\/countries-110m\.json$|src\/core\/(pictures\/|evidence\/|kinds|library))/],
  ['src/core/validate/', /^(mdast$|mdast-util-mdx-jsx$|compromise\/two$|flesch$|syllable$|unist-util-visit$|src\/core\/(characters\/|validate\/|permalinks\/|spelling\/|comparisons\/|evidence\/|pictures\/map\/|relations\/|citations\/|schemas\/|addresses|diagnostic|kinds|library))/],
  ['src/core/rename/', /^(mdast$|mdast-util-mdx-jsx$|unist-util-visit$|yaml$|src\/core\/(rename\/|comparisons\/|validate\/|permalinks\/|load\/|body\/|citations\/|schemas\/|spelling\/|addresses|kinds|library))/],
  ['src/core/diff/', /^(mdast$|mdast-util-mdx-jsx$|unist-util-visit$|src\/core\/(diff\/|permalinks\/|comparisons\/|addresses|kinds|library))/],
  ['src/core/starters/', /^(yaml$|src\/core\/(starters\/|format-id|kinds|library))/],
  ['src/core/search/', /^(mdast$|mdast-util-to-string$|zod$|src\/core\/(search\/|body\/headings|comparisons\/|spelling\/|evidence\/|relations\/|citations\/|schemas\/|addresses|kinds|library))/],
  ['src/core/exports/', /^(zod$|@sveltia\/cms$|csv-stringify\/sync$|write-excel-file\/node$|src\/core\/(exports\/|comparisons\/|evidence\/|relations\/|citations\/|schemas\/|addresses|kinds|library))/],
  ['src/site/', /^(node:(fs\/promises|path)$|astro$|hast$|src\/(site|core)\/)/],
  ['src/plugins/', /^(node:path$|vite$|src\/(plugins|core)\/)/],
  ['src/components/', /^(astro\/types$|\.|src\/(components|site|core|styles|client)\/)/],
  ['src/layouts/', /^src\/(layouts|components|site|core|styles)\//],
  ['src/pages/', /^(astro$|src\/(styles|layouts|components|site|core|client)\/)/],
  ['src/client/', /^(?:unzipit$|src\/(client\/|core\/(search\/|briefs\/|comparisons\/view|addresses|format-date|kinds)))/],
];

describe('the walls of the house', () => {
  it('have a room for every file', () => {
    expect(files.filter((file) => !rooms.some(([room]) => file.startsWith(room)))).toEqual([]);
  });

  for (const [room, may] of rooms)
    it(`hold around ${room}`, () => {
      const inside = files.filter((file) => file.startsWith(room));
      expect(inside.length).toBeGreaterThan(0);
      expect(inside.flatMap((file) => importsOf(file).filter((target) => !may.test(target)).map((target) => `${file} imports ${target}`))).toEqual([]);
    });

  it('would show a breach', () => {
    expect(importsOf('src/core/load/read-files.ts')).toContain('node:fs/promises');
    expect(importsOf('src/pages/search/index.astro')).toContain('src/client/search/search-page.ts');
  });
});
