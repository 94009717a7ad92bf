import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HostileFile, hostileFile } from './hostile-file.ts';

const lines = ['---', 'title: A giant', 'summary: It means harm.', 'updated: 2026-11-22', 'contributors: ["Concordance editors"]', 'definition: Harm.'];
const entry = (frontmatter: string, body: string) => [...lines, ...(frontmatter ? [frontmatter] : []), '---', body, ''].join('\n');
const numbered = (count: number, item: (index: number) => string, between = '\n') => Array.from({ length: count }, (_, index) => item(index)).join(between);
/** A body of as much of a text as one may be, in paragraphs of as much as one may be. */
const full = (text: string) => numbered(9, () => text.repeat(Math.floor(9_900 / text.length)), '\n\n');
/** A text within itself. */
const nested = (open: string, close: string, depth: number, inside = 'x') => open.repeat(depth) + inside + close.repeat(depth);
const nestedLines = (count: number, step: string, text: string) => numbered(count, (index) => step.repeat(index) + text);

const bodies: readonly [name: string, fate: string | string[], make: () => string][] = [
  ['headings-100000', 'file-too-large', () => numbered(100_000, () => '## Harm\n')],
  ['headings-10000', 'file-too-large 10001', () => numbered(10_000, () => '##')],
  ['headings-4900', [], () => numbered(4_900, () => '## Harm\n')],
  ['empty-lines', 'file-too-large 10001', () => '\n'.repeat(200_000)],
  ['one-paragraph', 'too-much-markup 8', () => 'harm '.repeat(19_000)],
  ['long-word', [], () => 'a'.repeat(9_900)],
  ['long-text', 'file-too-large 28', () => numbered(12, () => 'harm '.repeat(1_900), '\n\n')],
  ['quotations', 'too-deep 8', () => nested('>', '', 100)],
  ['quotations-50000', 'too-deep 8', () => nested('> ', '', 50_000)],
  ['lists-on-a-line', 'too-deep 8', () => nested('- ', '', 90)],
  ['lists-and-quotations', 'too-deep 8', () => nested('- > 1. ', '', 25)],
  ['lists-by-indentation', 'too-deep 23', () => nestedLines(90, '  ', '- x')],
  ['lists-130', 'too-deep 208', () => numbered(130, (index) => `${'  '.repeat(index)}- x`, '\n\n')],
  ['emphasis', 'too-deep 8', () => nested('*a ', ' a*', 1_500)],
  ['emphasis-both', 'too-deep 8', () => nested('*a **a ', ' a** a*', 500)],
  ['emphasis-signs', 'too-deep 8', () => nested('*', '*', 4_000)],
  ['emphasis-unclosed', [], () => full('*a _b ')],
  ['emphasis-many', 'too-much-markup 12', () => full('*a* ')],
  ['signs-between-accents', 'too-much-markup 12', () => full('*é')],
  ['struck-braces', 'expression 8', () => full('~~{')],
  ['brackets', [], () => full('[é')],
  ['brackets-within', 'unsafe-address 8', () => nested('[', '](https://example.org)', 400)],
  ['images-within', 'image 8', () => nested('![', '](x)', 1_500)],
  ['components', 'too-deep 72', () => `${'<Note>\n\n'.repeat(900)}x\n\n${'</Note>\n\n'.repeat(900)}`],
  ['components-100', 'too-deep 72', () => `${'<Note>\n\n'.repeat(100)}x\n\n${'</Note>\n\n'.repeat(100)}`],
  ['components-unclosed', 'body-syntax 8', () => '<Note>\n\n'.repeat(1_900)],
  ['tags-unclosed', 'too-much-markup 4008', () => '<Note>\n\n'.repeat(4_500)],
  ['tags-in-a-line', 'too-deep 8', () => nested('<b>', '</b>', 600)],
  ['less-than', 'too-much-markup 8', () => 'a < '.repeat(2_400)],
  ['references', 'too-much-markup 8', () => '&amp;'.repeat(1_970 + 30_000)],
  ['references-1900', [], () => '&amp;'.repeat(1_900)],
  ['expression-deep', 'expression 8', () => `{${nested('(', ')', 4_900, '1')}}`],
  ['expression-deep-lines', 'expression 8', () => `{\n${numbered(9, () => '['.repeat(9_000), '\n\n')}`],
  ['expression-braces', 'expression 8', () => nested('{', '}', 4_900)],
  ['expression-template', 'expression 8', () => `{${nested('`${', '}`', 1_900, '1')}}`],
  ['expression-arrows', 'expression 8', () => `{${'a=>'.repeat(3_200)}1}`],
  ['expressions-many', 'expression 8', () => full('{1} ')],
  ['module-deep', 'module-syntax 8', () => `export const x = ${nested('[', ']', 4_900, '1')}`],
  ['modules-many', 'module-syntax 8', () => numbered(4_000, () => 'import "x"\n')],
  ['attribute-deep', 'expression 8', () => `<Note title={${nested('[', ']', 4_800, '1')}} />`],
  ['attributes-many', 'unknown-attribute 8', () => `<Note ${numbered(1_000, (index) => `a${index}="x"`, ' ')} />`],
  ['table-wide', [], () => `|${'a|'.repeat(1_600)}\n|${'-|'.repeat(1_600)}\n|${'a|'.repeat(1_600)}`],
  ['table-long', [], () => `|a|\n|-|\n${'|a|\n'.repeat(2_400)}`],
  ['table-square', 'too-much-markup 8', () => `|${'a|'.repeat(1_200)}\n|${'-|'.repeat(1_200)}\n${'|a|\n'.repeat(1_200)}`],
  ['definitions', [], () => numbered(2_000, (index) => `[a${index}]: https://example.org/${index}\n`)],
  ['citations', [], () => numbered(9, () => numbered(300, () => 'x [@report-2012, p. 4]', ' '), '\n\n')],
  ['citations-unclosed', 'invalid-citation 8', () => full('[@')],
  ['addresses', [], () => full('https://example.org/ ')],
  ['addresses-bare', 'unsafe-address 8', () => full('www.a.b `')],
  ['code-signs', [], () => numbered(130, (index) => '`'.repeat(index), ' a ')],
  ['fences', [], () => numbered(2_400, () => '```')],
  ['footnotes', 'footnote 8', () => `${'[^a]'.repeat(1_000)}\n\n[^a]: x`],
  ['spaces', [], () => `a${' '.repeat(9_800)}b`],
  ['backslashes', [], () => full('\\')],
  ['invisible', 'invisible-character 8', () => full('\u00AD')],
  ['alphabets', 'lookalike-character 8', () => full('hаrm ')],
  ['marks', [], () => `a${'\u0301'.repeat(9_000)}`],
  ['misspelt', [], () => numbered(9, (row) => numbered(1_100, (index) => `xq${(row * 1_100 + index).toString(36).replace(/\d/g, 'z')}`, ' '), '\n\n')],
];

const frontmatters: readonly [name: string, fate: string | string[], make: () => string][] = [
  ['yaml-lists', 'too-much-frontmatter 7', () => `related: ${nested('[', ']', 15_000)}`],
  ['yaml-lists-50000', 'too-much-frontmatter 7', () => `related: ${nested('[', ']', 50_000)}`],
  ['yaml-lists-open', 'too-much-frontmatter 7', () => `related: ${'['.repeat(15_000)}`],
  ['yaml-lists-500', 'too-much-frontmatter 7', () => `related: ${nested('[', ']', 500)}`],
  ['yaml-groups', 'too-much-frontmatter 7', () => `related: ${nested('{a: ', '}', 8_000)}`],
  ['yaml-lists-on-a-line', 'too-much-frontmatter 8', () => `related:\n  ${nested('- ', '', 8_000)}`],
  ['yaml-keys-within', 'too-much-frontmatter 40', () => nestedLines(600, ' ', 'a:')],
  ['yaml-keys', 'unknown-field 7', () => numbered(5_000, (index) => `a${index}: 1`)],
  ['yaml-keys-on-a-line', 'unknown-field 7', () => `since: [{${numbered(9_000, (index) => `a${index}`, ', ')}}]`],
  ['yaml-same-key', 'duplicate-field 8', () => numbered(5_000, () => 'a: 1')],
  ['yaml-bomb', 'yaml-anchor 7', () => numbered(1_000, (index) => `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`)],
  ['yaml-aliases', 'yaml-anchor 7', () => `a: &a [x]\nb: [${'*a,'.repeat(9_000)}]`],
  ['yaml-items', 'dangling-reference 7', () => `related: [${numbered(9_000, (index) => `a${index}`, ', ')}]`],
  ['yaml-items-near', 'dangling-reference 7', () => `related: [${numbered(9_000, (index) => `transitio${index.toString(36)}`, ', ')}]`],
  ['yaml-items-100000', 'file-too-large', () => `related: [${numbered(100_000, (index) => `a${index}`, ', ')}]`],
  ['yaml-items-40000', 'too-much-frontmatter 7', () => `related: [${numbered(40_000, () => 'a', ', ')}]`],
  ['yaml-items-wrong', 'wrong-type 7', () => `related: [${numbered(12_000, () => '1', ', ')}]`],
  ['yaml-broken', 'yaml-syntax 7', () => numbered(7_000, () => 'a: ]')],
  ['yaml-tags', 'yaml-anchor 7', () => numbered(3_000, (index) => `a${index}: !!js/function x`)],
  ['yaml-tabs', 'tab-in-frontmatter 7', () => numbered(4_000, () => '\ta: 1')],
  ['yaml-comments', 'file-too-large 10001', () => numbered(100_000, () => '#')],
  ['yaml-text', 'text-too-long 7', () => `aliases: ["${'a'.repeat(20_000)}"]`],
  ['yaml-text-of-commas', 'invalid-citation 7', () => `cites: ["a, ${' '.repeat(9_000)}b\\nc"]`],
  ['yaml-text-of-citations', 'text-too-long 7', () => `cites: ["${'[@'.repeat(9_000)}"]`],
  ['yaml-names', [], () => `aliases: [${numbered(9_000, (index) => `Name${index}`, ', ')}]`],
];

const others: readonly [name: string, at: string, fate: string, make: () => string | Uint8Array][] = [
  ['10-megabytes', 'functions/giant.mdx', 'file-too-large', () => entry('', 'Harm.\n\n'.repeat(1_500_000))],
  ['10-megabytes-in-a-line', 'functions/giant.mdx', 'file-too-large', () => entry('', 'x'.repeat(10_000_000))],
  ['10-megabytes-of-null', 'functions/giant.mdx', 'file-too-large', () => new Uint8Array(10_000_000)],
  ['10-megabytes-elsewhere', 'giant.bin', 'file-too-large', () => new Uint8Array(10_000_000)],
  ['256-kilobytes-of-null', 'functions/giant.mdx', 'bad-encoding 1', () => new Uint8Array(262_144)],
  ['256-kilobytes-of-high-bytes', 'functions/giant.mdx', 'bad-encoding 1', () => new Uint8Array(262_144).fill(0xFF)],
  ['256-kilobytes-of-short-lines', 'functions/giant.mdx', 'missing-frontmatter 1', () => '\n'.repeat(100_000) + 'x'],
  ['permalinks', 'permalinks.txt', 'invalid-permalink 1', () => 'x\n'.repeat(2_000_000)],
  ['redirects', 'redirects.yaml', 'too-much-frontmatter 5715', () => numbered(50_000, (index) => `/cases/a${index}/: /cases/freedonia/`)],
  ['redirects-bomb', 'redirects.yaml', 'yaml-anchor 1', () => numbered(1_000, (index) => `/a${index}/: &a${index} [*a${index - 1}, *a${index - 1}]`)],
];

const report = 'sources/report-2012.mdx';

/** A source with more sections than a message can list, and four hundred citations of sections that it doesn't have. */
async function plantSections(content: string): Promise<void> {
  const text = await readFile(join(content, report), 'utf8');
  await writeFile(join(content, report), text.replace('sections: [Findings]', `sections: [Findings, ${numbered(9_000, (index) => `Section ${index}`, ', ')}]`));
  await writeFile(join(content, 'functions/giant-sections.mdx'), entry(`cites: [${numbered(400, (index) => `"report-2012, sec. ${index}"`, ', ')}]`, 'Text.'));
}

/** What is too large to be stored, or of no use smaller: made when the tests run. */
export const giants: readonly HostileFile[] = [
  ...bodies.map(([name, fate, make]) => hostileFile(`giants/${name}`, `functions/giant-${name}.mdx`, fate, () => entry('', make()))),
  ...frontmatters.map(([name, fate, make]) => hostileFile(`giants/${name}`, `functions/giant-${name}.mdx`, fate, () => entry(make(), 'Text.'))),
  hostileFile('giants/sections', 'functions/giant-sections.mdx', 'locator-not-found 7', { plant: plantSections }),
  ...others.map(([name, at, fate, make]) => hostileFile(`giants/${name}`, at, fate, make)),
];
