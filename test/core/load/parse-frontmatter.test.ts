import { describe, expect, it } from 'vitest';
import { parseFrontmatter } from '#core/load/parse-frontmatter.ts';

const faults = (yaml: string) => parseFrontmatter(yaml, 'x.mdx').faults.map(({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`);

describe('the parser of frontmatter', () => {
  it('keeps keys that mean something to JavaScript as what they are', () => {
    const { data } = parseFrontmatter('__proto__: { polluted: true }\nconstructor: x\n', 'x.mdx');
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
    expect((data as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('refuses what hides what is said, at its place', () => {
    const refused: [yaml: string, fault: string][] = [
      ['a: &b 1\n', '2:7 yaml-anchor: Unexpected `&`, `*` or `!` before a value, expected the value itself'],
      ['a: !!js/function x\n', '2:18 yaml-anchor: Unexpected `&`, `*` or `!` before a value, expected the value itself'],
      ['a: 1\nb: { c: 1, c: 2 }\n', '3:12 duplicate-field: Unexpected second field of the same name, expected each field once'],
      ['a: 1\n--- # b\n', '3:1 yaml-syntax: Unexpected `---` at the start of a line, expected lines such as `field: value`'],
      ['%YAML 1.1\n--- # a\nb: 1\n', '2:1 yaml-syntax: Unexpected `%` at the start of a line, expected lines such as `field: value`'],
      ['a: "b\\u202Ec"\n', '2:4 invisible-character: Unexpected sign that turns the direction of text (U+202E), expected only what readers can see'],
      [`a: ${'b'.repeat(10_001)}\n`, '2:4 text-too-long: Unexpected text of 10001 characters, expected at most 10000'],
      [`a:\n  ${'['.repeat(40)}${']'.repeat(40)}\n`, '3:1 too-much-frontmatter: Unexpected lists and groups of fields within one another, expected a few levels'],
      [`a:\n  ${'['.repeat(9_000)}${']'.repeat(9_000)}\n`, '3:1 too-much-frontmatter: Unexpected lists and groups of fields within one another, expected a few levels'],
      [`a:\n  [${'1,'.repeat(20_000)}]\n`, '3:1 too-much-frontmatter: Unexpected frontmatter of more than 40,000 words and signs, expected fewer'],
    ];
    for (const [yaml, fault] of refused) expect(faults(yaml)).toContain(fault);
  });
});
