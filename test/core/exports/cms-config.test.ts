import type { Field } from '@sveltia/cms';
import { describe, expect, it } from 'vitest';
import { buildCmsConfig } from '#core/exports/cms-config.ts';
import { type EntryKind, entryKinds } from '#core/kinds.ts';
import { describeFields, type Field as DescribedField } from '#core/schemas/describe-fields.ts';

type Form = Field & { fields?: Form[]; required?: boolean; hint?: string };

const collections = new Map((buildCmsConfig().collections as { name: string; folder: string; extension: string; fields: Form[] }[]).map((collection) => [collection.name, collection]));

/** The field of a kind's form to which names lead from the top. */
function fieldAt(kind: EntryKind, ...path: string[]): Form | undefined {
  let fields = collections.get(kind)?.fields;
  let found: Form | undefined;
  for (const name of path) {
    found = fields?.find((field) => field.name === name);
    fields = found?.fields;
  }
  return found;
}

const described = (field: DescribedField): DescribedField[] => [field, ...field.groups.flat().flatMap(described)];

describe('the configuration of the editor', () => {
  it('has a collection for every kind, of files that are named by their id', () => {
    expect([...collections.keys()]).toEqual(entryKinds);
    expect(collections.get('reading-list')).toMatchObject({ label: 'Reading lists', label_singular: 'Reading list', folder: 'content/reading-lists', extension: 'mdx', format: 'yaml-frontmatter', delete: false, slug: { template: '{{title}}', editable: ['create'], pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Expected lower-case letters, digits and hyphens'] } });
  });

  it('has every field of every schema, with its description and whether it is needed, and no other but the text', () => {
    for (const kind of entryKinds) {
      const wanted = describeFields(kind).flatMap(described);
      expect(wanted.length).toBeGreaterThan(7);
      for (const { path, needed, description, reference } of wanted) {
        const field = fieldAt(kind, ...path);
        expect([kind, path, field?.label]).toEqual([kind, path, expect.stringMatching(/^[A-Z]/)]);
        // An author or editor is a person or an institution, and no field is common to both.
        if (!/^(author|editor)\./.test(path.join('.'))) expect([kind, path, field?.required]).toEqual([kind, path, needed]);
        if (!reference) expect(field?.hint?.replace(/[“”]/g, '`').replaceAll('&lt;', '<')).toContain(description);
      }
      const count = (fields: Form[]): number => fields.reduce((sum, { fields: inner }) => sum + 1 + count(inner ?? []), 0);
      const paths = new Set(wanted.map(({ path }) => path.join('.')));
      expect([kind, count(collections.get(kind)!.fields)]).toEqual([kind, paths.size + 1]);
    }
  });

  it('lets one choose another entry by its title, and keeps its id', () => {
    expect(fieldAt('function', 'broader')).toEqual({ name: 'broader', label: 'Broader', required: false, hint: 'The function of which it is a part.', widget: 'relation', collection: 'function', value_field: '{{slug}}', display_fields: ['title'] });
    expect(fieldAt('case', 'lessons', 'voice', 'organization')).not.toHaveProperty('hint');
    expect(fieldAt('case', 'missions')).toMatchObject({ widget: 'relation', multiple: true, collection: 'mission', display_fields: ['acronym', 'title'] });
    expect(fieldAt('case', 'lessons', 'corroborates')).toMatchObject({ widget: 'relation', multiple: true, collection: 'case', value_field: 'lessons.*.code', display_fields: ['lessons.*.code', 'lessons.*.title'] });
  });

  it('lets one choose among the values of a choice', () => {
    expect(fieldAt('mission', 'type')).toMatchObject({ widget: 'select', options: expect.arrayContaining([{ label: 'peacekeeping', value: 'peacekeeping' }]) });
    expect(fieldAt('case', 'transitions', 'outcome')).toMatchObject({ widget: 'select', options: [{ label: 'held', value: 'held' }, { label: 'faltered', value: 'faltered' }, { label: 'failed', value: 'failed' }, { label: 'not stated', value: 'not-stated' }] });
    expect(fieldAt('practice', 'levels')).toMatchObject({ widget: 'select', multiple: true, min: 1, required: true });
  });

  it('keeps to the form of dates, numbers, codes and addresses, and says what it expects', () => {
    expect(fieldAt('case', 'updated')).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', default: '{{now}}' });
    expect(fieldAt('source', 'accessed')).not.toHaveProperty('default');
    expect(fieldAt('case', 'asOf')).toMatchObject({ widget: 'string', pattern: [expect.stringContaining('\\d{4}'), 'Expected a year, year-month or year-month-day, as in 2008, 2008-01 or 2008-01-28'] });
    expect(fieldAt('case', 'transitions', 'year')).toMatchObject({ widget: 'number', value_type: 'int', min: 1945, max: 2100 });
    expect(fieldAt('case', 'code')).toMatchObject({ pattern: ['^[A-Z]{3}$', 'Expected three capital letters, as in “HTI”'] });
    expect(fieldAt('source', 'URL')).toMatchObject({ label: 'URL', pattern: [expect.stringContaining('https?'), expect.stringMatching(/^Expected one that begins with https:/)] });
    expect(fieldAt('case', 'summary')).toMatchObject({ widget: 'string', maxlength: 200 });
  });

  it('gives prose room, short texts a line, and groups a form of their own', () => {
    expect(fieldAt('case', 'lessons', 'observation')).toMatchObject({ widget: 'text' });
    expect(fieldAt('debate', 'wouldSettle')).toMatchObject({ label: 'Would settle', widget: 'list', field: { widget: 'text' } });
    expect(fieldAt('case', 'countries')).toEqual({ name: 'countries', label: 'Countries', required: true, widget: 'list', hint: 'The countries of the theatre.', min: 1 });
    expect(fieldAt('case', 'lessons')).toMatchObject({ widget: 'list', summary: '{{fields.code}} · {{fields.title}}' });
    expect(fieldAt('case', 'lessons', 'functions')).toMatchObject({ required: true, min: 1 });
    expect(fieldAt('source', 'author')?.fields?.map(({ name, required }) => [name, required])).toEqual([['family', false], ['given', false], ['literal', false]]);
  });

  it('leaves the text as it is written', () => {
    for (const { fields } of collections.values()) expect(fields.at(-1)).toMatchObject({ name: 'body', widget: 'text', required: false });
  });

  it('sends entries as pull requests to the repository that is named, and to nobody’s if none is', () => {
    expect(buildCmsConfig('challenges/concordance')).toMatchObject({ backend: { name: 'github', repo: 'challenges/concordance', open_authoring: true }, publish_mode: 'editorial_workflow' });
    expect(buildCmsConfig().backend).toMatchObject({ repo: '-/concordance' });
    expect(() => buildCmsConfig('https://github.com/challenges/concordance')).toThrow('Unexpected repository https://github.com/challenges/concordance, expected an owner and a name, as in `owner/name`');
  });
});
