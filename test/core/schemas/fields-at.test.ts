import { describe, expect, it } from 'vitest';
import { fieldsAt } from '#core/schemas/fields-at.ts';
import { schemas } from '#core/schemas/index.ts';

describe('the fields of a schema', () => {
  it('are those of a kind, or of a group within lists, defaults and refinements', () => {
    expect(fieldsAt(schemas.mission, []).slice(0, 3)).toEqual(['title', 'summary', 'aliases']);
    expect(fieldsAt(schemas.case, ['lessons', 0, 'ifIgnored'])).toEqual(['text', 'cites', 'by', 'voice']);
    expect(fieldsAt(schemas.case, ['lessons', 3, 'voice'])).toEqual(['name', 'role', 'organization', 'affiliation', 'kind', 'firsthand']);
    expect(fieldsAt(schemas.source, ['author', 0])).toEqual(['family', 'given', 'literal']);
  });

  it('are none where the schema has no group', () => {
    expect(fieldsAt(schemas.mission, ['title'])).toEqual([]);
    expect(fieldsAt(schemas.mission, ['constructor', 'x'])).toEqual([]);
  });
});
