import { describe, expect, it } from 'vitest';
import { diffLibraries } from '#core/diff/diff-libraries.ts';
import { formatDiff } from '#core/diff/format-diff.ts';
import { type Changes, fixtureFiles, fixtureLibrary, replace } from '../../fixture.ts';

const markdown = (after: Changes, before: Changes = {}) => formatDiff(diffLibraries(fixtureLibrary(before), fixtureLibrary(after)));
const brifor = fixtureFiles().find(({ path }) => path === 'missions/brifor.mdx')!.text;

describe('the diff as Markdown', () => {
  it('counts, then names what is dropped, changed and added', () => {
    expect(markdown({
      'cases/freedonia.mdx': replace('lesson: Ask first.', 'lesson: Ask before.'),
      'organizations/un.mdx': replace('value: "no"', 'value: "yes"'),
      'missions/third.mdx': brifor.replace('Bridging Force', 'Third Force'),
      'permalinks.txt': '/\n', 'redirects.yaml': '/missions/second/: /missions/third/\n/missions/gone/: /missions/\n',
    }, {
      'missions/second.mdx': brifor, 'missions/gone.mdx': brifor, 'permalinks.txt': '/\n/missions/gone/\n/missions/lost/\n',
    })).toBe(`## What this change does to the library

| | added | changed | dropped |
| --- | ---: | ---: | ---: |
| Entries | 0 | 2 | 1 |
| Lessons | 0 | 1 | 0 |
| Cells of comparisons | 0 | 1 | 0 |
| Addresses | 1 | 2 | 1 |

### ⚠️ Struck from permalinks.txt

These addresses were published, which is for ever: put the lines back.

- \`/missions/gone/\`
- \`/missions/lost/\`

### ⚠️ Published addresses that lead nowhere now

They need a redirect: npm run check tells how.

- \`/missions/lost/\`

### Entries dropped

- Mission \`gone\` Bridging Force → \`/missions/\`

### Entries changed

- Organization \`un\` United Nations (changed: answers)
- Mission \`third\` Third Force (was \`/missions/second/\`; changed: title)

### Lessons changed

- \`FRE-01\` Ask the host before the bridge leaves (changed: lesson)

### Cells of comparisons changed

- Who decides: UN × Is there a reserve?: yes (was no; changed: value)

### Addresses added

- \`/missions/third/\`

### Addresses that lead elsewhere

- \`/missions/gone/\` → \`/missions/\`
- \`/missions/second/\` → \`/missions/third/\`
`);
  });

  it('says when there is nothing to say', () => {
    expect(markdown({})).toMatch(/\| Addresses \| 0 \| 0 \| 0 \|\n\nNothing that readers see\.\n$/);
  });

  it('folds long lists', () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`missions/more-${index}.mdx`, brifor]));
    expect(markdown(many)).toContain('### Entries added\n\n<details><summary>21</summary>\n\n- Mission `more-0` Bridging Force\n');
  });

  it('prints titles as text, whatever they hold', () => {
    expect(markdown({ 'missions/second.mdx': brifor.replace('title: Bridging Force', 'title: "<img src=x> [a](https://b.c) **d** | `e`"') }))
      .toContain('- Mission `second` \\<img src=x\\> \\[a\\](https://b.c) \\*\\*d\\*\\* \\| \\`e\\`\n');
  });
});
