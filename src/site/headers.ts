import { plainHeaders, policyOf } from './policy.ts';

/**
 * Formats the file `_headers`, from which Netlify, Cloudflare Pages and others take what they send. No two of its
 * patterns that bear a policy overlap: hosts would send both policies, and browsers would keep the stricter of each.
 * @param folders the names of the folders in which the site has pages
 * @param base the site's base, without a slash at the end
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function formatHeaders(folders: readonly string[], base: string): string {
  const lines = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('');
  const patterns = ['/', ...folders.flatMap((name) => (name === 'compare' ? ['/compare/', '/compare/:table/', '/compare/:table/embed/'] : [`/${name}/*`]))];
  return [
    `${base}/*\n${lines(plainHeaders)}`,
    `${base}/_astro/*\n${lines({ 'Cache-Control': 'public, max-age=31536000, immutable' })}`,
    ...patterns.map((pattern) => `${base}${pattern}\n${lines({ 'Content-Security-Policy': policyOf(pattern.replace('*', '')) })}`),
  ].join('\n');
}
