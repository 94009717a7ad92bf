import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What loads, runs or frames something else, wherever it stands. */
const active = new Set(['iframe', 'object', 'embed', 'base', 'svg', 'math', 'style', 'applet', 'frame', 'frameset', 'template', 'portal', 'video', 'audio', 'foreignObject', 'animate', 'animateMotion', 'animateTransform', 'set']);
const addresses = ['href', 'src', 'srcSet', 'action', 'formAction', 'data', 'poster', 'xLinkHref', 'ping', 'background'];

/**
 * Finds, in the HTML of a page, each element that could run or load what isn't the site's own, as a browser reads it.
 * @param drawn names of elements that the site itself draws on its pages
 */
export function findActive(html: string, drawn: readonly string[] = []): string[] {
  const found: string[] = [];
  const tree: Root = fromHtml(html);
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    if ((active.has(tagName) && !drawn.includes(tagName)) || (tagName === 'script' && !isOwnScript(element)) || (tagName === 'meta' && 'httpEquiv' in properties && properties['httpEquiv']?.toString() !== 'Content-Security-Policy')) found.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name) || name === 'style' || name === 'srcDoc') found.push(`${name} of <${tagName}>`);
      if (addresses.includes(name) && !isPlain(String(value), tagName)) found.push(`${name}="${String(value)}" of <${tagName}>`);
    }
  });
  return found;
}

const isOwnScript = ({ properties, children }: Element) => typeof properties['src'] === 'string' && /^\/_astro\/[\w.-]+\.js$/.test(properties['src']) && children.length === 0;

/** An address of the site itself, or, of a link, that of a page elsewhere in full: what is loaded, and not only led to, is the site's own. */
function isPlain(address: string, tagName: string): boolean {
  const url = URL.parse(address, 'https://own.example/cases/haiti/');
  return url?.origin === 'https://own.example' || (tagName === 'a' && /^https?:\/\//.test(address) && url?.username === '');
}
