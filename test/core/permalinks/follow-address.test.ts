import { describe, expect, it } from 'vitest';
import { followAddress } from '#core/permalinks/follow-address.ts';

const routes = {
  existing: new Set(['/cases/haiti/', '/cases/haiti/#hti-01', '/cases/']),
  redirects: new Map([['/cases/hayti/', '/cases/haiti/'], ['/cases/haiti/#old', '/cases/haiti/#hti-01'], ['/cases/ayti/', '/cases/haiti/#hti-01']]),
};
const follow = (address: string) => followAddress(address, routes);

describe('a published address', () => {
  it('leads to itself while it exists', () => {
    expect(follow('/cases/haiti/#hti-01')).toBe('/cases/haiti/#hti-01');
  });

  it('leads where it is redirected to', () => {
    expect(follow('/cases/hayti/')).toBe('/cases/haiti/');
    expect(follow('/cases/haiti/#old')).toBe('/cases/haiti/#hti-01');
  });

  it('follows its page, to the same fragment if it is there', () => {
    expect(follow('/cases/hayti/#hti-01')).toBe('/cases/haiti/#hti-01');
    expect(follow('/cases/hayti/#hti-09')).toBe('/cases/haiti/');
    expect(follow('/cases/ayti/#hti-09')).toBe('/cases/haiti/#hti-01');
  });

  it('leads nowhere otherwise', () => {
    expect(follow('/cases/haiti/#hti-09')).toBeUndefined();
    expect(follow('/cases/mali/')).toBeUndefined();
  });
});
