import { describe, expect, it } from 'vitest';
import { entryKinds } from '#core/kinds.ts';
import { describeFields, type Field } from '#core/schemas/describe-fields.ts';
import { formatField } from '#core/schemas/format-field.ts';
import { findRepeatedGroups } from '#core/schemas/repeated-groups.ts';

const all = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...all(field.groups.flat())]);
const told = (kind: (typeof entryKinds)[number], path: string) => {
  const field = all(describeFields(kind)).find((found) => found.path.join('.') === path)!;
  return `${field.needed ? 'needed' : 'optional'}: ${formatField(field)}`;
};

describe('the description of fields', () => {
  for (const kind of entryKinds)
    it(`of ${kind} has a sentence for each`, () => {
      for (const field of all(describeFields(kind))) {
        expect([field.path, field.description]).toEqual([field.path, expect.stringMatching(/\S{2}/)]);
        expect(formatField(field)).toMatch(/^[A-Z`].*\.$/);
      }
    });

  it('says of each what it holds and whether it is needed', () => {
    expect(told('case', 'title')).toBe('needed: Text.');
    expect(told('case', 'aliases')).toBe('optional: A list of texts.');
    expect(told('case', 'code')).toBe('needed: Three capital letters, as in `HTI`.');
    expect(told('case', 'asOf')).toBe('optional: A year, year-month or year-month-day, as in 2008, 2008-01 or 2008-01-28.');
    expect(told('case', 'actors.organization')).toBe('needed: The id of an entry of the kind organization.');
    expect(told('case', 'lessons.functions')).toBe('needed: A list of ids of functions, at least one.');
    expect(told('case', 'lessons.corroborates')).toBe('optional: A list of codes of lessons.');
    expect(told('case', 'lessons.cites')).toBe('needed: A list of citations, each in quotes: `["challenges-2012, p. 26"]`, at least one.');
    expect(told('case', 'lessons.voice.firsthand')).toBe('optional: `true` or `false`. If left out: `false`.');
    expect(told('case', 'lessons.recommendation.by')).toBe('optional: One of `source`, `editors`. If left out: `source`.');
    expect(told('practice', 'levels')).toBe('needed: A list with any of `strategic`, `operational`, `field`, at least one.');
    expect(told('debate', 'positions')).toBe('needed: A list of groups of fields, at least two.');
    expect(told('reading-list', 'modules.minutes')).toBe('needed: A whole number.');
  });

  it('keeps apart the ways in which a group can be written', () => {
    const author = describeFields('source').find(({ path }) => path[0] === 'author')!;
    expect(author.groups.map((group) => group.map(({ path }) => path.at(-1)))).toEqual([['family', 'given'], ['literal']]);
  });

  it('finds the groups that it has explained before', () => {
    expect([...findRepeatedGroups(describeFields('practice'))]).toEqual([['worksWhen', 'steps'], ['failsWhen', 'steps'], ['usedBy.voice', 'steps.voice']]);
    expect(findRepeatedGroups(describeFields('source')).get('editor')).toBe('author');
  });
});
