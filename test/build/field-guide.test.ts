import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { entryKinds, kinds } from '#core/kinds.ts';
import { describeFields, type Field } from '#core/schemas/describe-fields.ts';
import { findRepeatedGroups } from '#core/schemas/repeated-groups.ts';

const site = 'dist';
const page = (path: string) => fromHtml(readFileSync(`${site}${path}index.html`, 'utf8'));
const textOf = (node: Root | Element): string => {
  let text = '';
  visit(node, 'text', ({ value }) => void (text += value));
  return text;
};
const elements = (root: Root) => {
  const found: Element[] = [];
  visit(root, 'element', (element) => void found.push(element));
  return found;
};

describe('the field guide', () => {
  for (const kind of entryKinds)
    it(`explains each field of ${kind}, once`, () => {
      const fields = describeFields(kind);
      const repeated = findRepeatedGroups(fields);
      const told = (field: Field): Field[] => [field, ...(repeated.has(field.path.join('.')) ? [] : field.groups.flat().flatMap(told))];
      const guide = elements(page(`/contribute/fields/${kind}/`));
      for (const { path, description } of fields.flatMap(told)) {
        const places = guide.filter(({ properties }) => properties['id'] === path.join('-').toLowerCase());
        expect([path, places.length]).toEqual([path, 1]);
        expect([path, textOf(places[0]!)]).toEqual([path, expect.stringContaining(`${path.at(-1)} `)]);
        expect(textOf(places[0]!)).toContain(description.replaceAll('`', ''));
      }
    });

  it('is reached from the page for contributors', () => {
    expect(elements(page('/contribute/')).map(({ properties }) => properties['href'])).toContain('fields/');
    expect(textOf(page('/contribute/fields/'))).toContain(`content/${kinds['reading-list'].folder}/`);
  });
});
