import { posix } from 'node:path';

/** The attributes in which the pages of the site have addresses. */
const addresses = /(\s(?:href|src|action|data-base|content)=")((?:0; url=)?)(\/[^"]*)"/g;

/**
 * Rewrites a page so that it works from a folder: addresses become relative and name their files, modules become
 * classic scripts behind `folder.js`, and the policy goes, since a browser knows no origin for files.
 * @param path of the page, as in `lessons/hti-01/index.html`
 * @param base of the site, with a slash at the end
 */
export function toFolderPage(html: string, path: string, base: string): string {
  const here = posix.dirname(path);
  const root = `${posix.relative(here, '.') || '.'}/`;
  const relative = (address: string): string => {
    if (!address.startsWith(base)) return address;
    const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
    const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
    return (posix.relative(here, file) || posix.basename(file)) + rest;
  };
  const scripts = /<script type="module" src="([^"]+)"><\/script>/g;
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<link rel="(?:manifest|search|canonical)"[^>]*>/g, '')
    .replace(addresses, (_, attribute: string, refresh: string, address: string) =>
      `${attribute}${refresh}${attribute.includes('data-base') ? root : relative(address)}"`)
    .replace(scripts, (_, source: string) => `<script src="${root}folder.js"></script><script defer src="${source}"></script>`);
}
