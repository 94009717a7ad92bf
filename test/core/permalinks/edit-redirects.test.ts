import { describe, expect, it } from 'vitest';
import { editRedirects } from '#core/permalinks/edit-redirects.ts';

describe('editing redirects.yaml', () => {
  it('begins the file with what it is for', () => {
    expect(editRedirects('', new Map([['/cases/a/', '/cases/b/'], ['/compare/x/#un.a', '/compare/x/#un.b']]))).toBe(
      '# Where a published address leads that is no more, as old address: new address. Written by `npm run rename`.\n\n/cases/a/: /cases/b/\n/compare/x/#un.a: /compare/x/#un.b\n');
  });

  it('keeps comments and order', () => {
    const text = '# One.\n/z/: /y/ # Why.\n# Two.\n/a/: /b/\n';
    expect(editRedirects(text, new Map([['/z/', '/x/'], ['/c/', '/d/']]))).toBe('# One.\n/z/: /x/ # Why.\n# Two.\n/a/: /b/\n/c/: /d/\n');
  });

  it('takes a line out, and leaves a file that one can add to', () => {
    expect(editRedirects('/a/: /b/\n/c/: /d/\n', new Map([['/a/', undefined]]))).toBe('/c/: /d/\n');
    const empty = editRedirects('# Mine.\n\n/a/: /b/\n', new Map([['/a/', undefined]]));
    expect(editRedirects(empty, new Map([['/c/', '/d/']]))).toBe('# Mine.\n\n/c/: /d/\n');
  });
});
