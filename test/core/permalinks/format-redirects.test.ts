import { describe, expect, it } from 'vitest';
import { formatRedirects } from '#core/permalinks/format-redirects.ts';
import { fixtureLibrary } from '../../fixture.ts';

const { redirects } = fixtureLibrary({ 'redirects.yaml': '/cases/fredonia/: /cases/freedonia/#fre-01\n/cases/freedonia/#fre-09: /cases/\n/missions/x/: /missions/\n' });

describe('the file _redirects', () => {
  it('tells a host of each page that has moved, and of no fragment, which hosts never see', () => {
    expect(formatRedirects(redirects, '')).toBe('/cases/fredonia/ /cases/freedonia/#fre-01 301\n/missions/x/ /missions/ 301\n');
  });

  it('has the site\'s base before both addresses', () => {
    expect(formatRedirects(redirects, '/concordance')).toContain('/concordance/missions/x/ /concordance/missions/ 301\n');
  });
});
