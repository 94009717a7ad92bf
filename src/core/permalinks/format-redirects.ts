import type { Redirect } from '../library.ts';

/**
 * Formats the redirects of pages as the file `_redirects`, which static hosts read; fragments never reach a host.
 * @param base the site's base, without a slash at the end
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const formatRedirects = (redirects: readonly Redirect[], base: string): string =>
  redirects.filter(({ from }) => !from.includes('#')).map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
