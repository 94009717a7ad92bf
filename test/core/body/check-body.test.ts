import { describe, expect, it } from 'vitest';
import { checkBody } from '#core/body/check-body.ts';
import { parseBody } from '#core/body/parse-body.ts';

const check = (text: string) => {
  const { tree, faults } = parseBody(text, 'x.mdx');
  const checked = checkBody(tree, 'case', 'x.mdx');
  return { ...checked, rules: [...faults, ...checked.faults].map(({ rule }) => rule) };
};

describe('the check of bodies', () => {
  const refused: [rule: string, ...texts: string[]][] = [
    ['module-syntax', 'import fs from "node:fs"', 'export const x = 1', 'export default function () {}', 'text\n\nimport "x"\n\ntext'],
    ['expression', 'one {1 + 1} two', '{x', '{process.exit()}', '{/* a comment */}', '<Note title={x}>\n\ny\n\n</Note>', '<Note {...x}>\n\ny\n\n</Note>', '# {x}', '| a |\n|---|\n| {x} |', '[{x}](https://example.org)'],
    ['raw-html', '<script>alert(1)</script>', '<div onclick="x">y</div>', 'a <b>b</b>', '<svg></svg>', '<>x</>', '<iframe src="https://example.org" />'],
    ['unknown-component', '<Lesso code="HTI-01" />', '<Tabs.Item />', '<Constructor />'],
    ['unknown-attribute', '<Note onclick="x">\n\ny\n\n</Note>', '<Lesson code="FRE-01" set:html="x" />', '<Comparison id="x" __proto__="y" />'],
    ['missing-attribute', '<Lesson>\n\nx\n\n</Lesson>', '<Comparison />', '<Comparison id="" />'],
    ['misplaced-component', 'within <Note>a line</Note> here'],
    ['unsafe-address', '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](java&#x73;cript:alert(1))', '[x](data:text/html,x)', '[x](vbscript:x)', '[x](//example.org)', '[x](/etc/passwd)', '[x](http://example.org)', '[x](https://user@example.org)', '[x](<https://example.org\\@evil.org>)', '[x][y]\n\n[y]: javascript:alert(1)', '[x](mission:../../secret)', '[x](constructor:x)'],
    ['image', '![x](https://example.org/x.png)', '![x][y]\n\n[y]: https://example.org/x.png', '![x](http://example.org/x.png)', '![x](//example.org/x.png)', '![x](data:image/png;base64,iVBORw0KGgo=)', '![x](javascript:alert(1))', '![x](../images/x.png)', '![x](images/../x.png)', '![x](/images/x.png)', '![x](images/a/x.png)', '![x](images/X.png)', '![x](images/x.svg)', '![x](images/x.png?y)', '![x][y]\n\n[y]: images/x.png', '![x](mission:unmik)', '![x]()'],
    ['footnote', 'x[^1]\n\n[^1]: y'],
    ['heading-level', '# Title'],
    ['body-syntax', '<Note>\n\nx', 'a <b', '<!-- comment -->'],
  ];
  for (const [rule, ...texts] of refused)
    for (const text of texts)
      it(`refuses ${JSON.stringify(text)} as ${rule}`, () => {
        expect(check(text).rules).toContain(rule);
      });

  it('accepts plain Markdown, links to entries and pages, and the components of entries', () => {
    const text = '## H\n\n**a** _b_ ~~c~~ `d` [e](https://example.org/f?g#h) [i](mission:unmik) [j](#h)\n\n- k\n\n1. l\n\n> m\n\n| n |\n|---|\n| o |\n\n---\n\n```\ncode {x} <b>\n```\n\n<Note title="t">\n\np\n\n</Note>\n\n<Comparison id="handovers" />';
    expect(check(text)).toMatchObject({
      rules: [],
      references: [{ kind: 'mission', id: 'unmik' }, { kind: 'comparison', id: 'handovers' }],
      components: [{ name: 'Note', attributes: { title: 't' } }, { name: 'Comparison', attributes: { id: 'handovers' } }],
    });
  });

  it('collects the images of content/images with what they show', () => {
    expect(check('One.\n\n![The gate](images/camp-plan.png "Title") and ![](images/x.webp)')).toMatchObject({
      rules: [],
      images: [{ path: 'images/camp-plan.png', alt: 'The gate', position: { line: 3, column: 1 } }, { path: 'images/x.webp', alt: '', position: { line: 3, column: 47 } }],
    });
  });

  it('collects citations with their places', () => {
    expect(check('One [@a-2012, p. 1].\nTwo [@b-2013, p. 2;\nc-2014, sec. Good Practices].').citations).toEqual([
      { text: 'a-2012, p. 1', path: [], position: { line: 1, column: 5 }, inline: true },
      { text: 'b-2013, p. 2', path: [], position: { line: 2, column: 5 }, inline: true },
      { text: 'c-2014, sec. Good Practices', path: [], position: { line: 2, column: 5 }, inline: true },
    ]);
  });

  it('refuses a lesson outside a case', () => {
    const { tree } = parseBody('<Lesson code="FRE-01">\n\nx\n\n</Lesson>', 'x.mdx');
    expect(checkBody(tree, 'mission', 'x.mdx').faults.map(({ rule }) => rule)).toEqual(['misplaced-component']);
  });
});
