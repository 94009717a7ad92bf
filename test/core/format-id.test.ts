import { describe, expect, it } from 'vitest';
import { idPattern } from '#core/schemas/fields.ts';
import { formatId } from '#core/format-id.ts';

describe('an id made of a name', () => {
  it('has lower-case letters, digits and hyphens', () => {
    expect(formatId('Côte d’Ivoire')).toBe('cote-d-ivoire');
    expect(formatId('  Chad & the C.A.R. (2008) ')).toBe('chad-the-c-a-r-2008');
    expect(formatId('ＭＡＬＩ')).toBe('mali');
  });

  it('never leads out of its folder', () => {
    for (const name of ['../../etc/passwd', '..\\..\\x', '/etc/passwd', 'C:\\x', '.env', 'x\0y', 'x\n---\ny', '%2e%2e%2fx', '~/x', `${'a-'.repeat(40)}b`]) expect(formatId(name)).toMatch(idPattern);
  });

  it('is empty for a name without any such letter', () => {
    expect(formatId('Мали')).toBe('');
    expect(formatId('../..')).toBe('');
  });
});
