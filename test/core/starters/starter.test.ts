import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryKinds } from '#core/kinds.ts';
import { fillStarter } from '#core/starters/starter.ts';

describe('a starter', () => {
  for (const kind of entryKinds)
    it(`of ${kind} takes the title and the name of the person`, () => {
      const text = fillStarter(readFileSync(`content/_templates/${kind}.mdx`, 'utf8'), { id: 'x', code: 'XXX', today: '2026-11-22', title: 'A "b": $& c', contributor: 'Ada # L.' });
      expect(text).toContain('\ntitle: "A \\"b\\": $& c"\n');
      expect(text).toContain('\ncontributors: ["Ada # L."]\n');
      expect(text).toContain('\nupdated: 2026-11-22\n');
      expect(text).not.toContain('{{');
    });
});
