import { pathOf } from '#core/addresses.ts';
import type { Item } from '#core/briefs/selection.ts';

/** An entry's page as a part of a document. */
export interface EntryPart { title: string; address: string; article: HTMLElement }

/** What a page has for finding one's way, which a document has no use for. */
const left = 'nav, form, script, noscript, .crumbs, .add, [aria-labelledby=named-in]';

/**
 * Fetches the page of an entry and takes from it what belongs into a document: headings one level lower, no fragments
 * of its own, and links within the page leading to it.
 * @param base the site's base, without a slash at the end
 * @throws if there is no such page, or no connection
 */
export async function fetchEntry(item: Item, base: string): Promise<EntryPart> {
  const address = new URL(base + pathOf(item.kind, item.id), location.href).href;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const article = page.querySelector<HTMLElement>('main article');
  if (!article) throw new Error(`${address}: no entry`);
  const title = article.querySelector('h1')?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
  for (const element of article.querySelectorAll(left)) element.remove();
  for (const heading of [...article.querySelectorAll('h1, h2, h3')].reverse()) lower(heading);
  for (const link of article.querySelectorAll('a[href^="#"]')) link.setAttribute('href', address + link.getAttribute('href'));
  for (const element of article.querySelectorAll('[id], [aria-labelledby]')) {
    element.removeAttribute('id');
    element.removeAttribute('aria-labelledby');
  }
  return { title, address, article: document.importNode(article, true) };
}

function lower(heading: Element): void {
  const lowered = heading.ownerDocument.createElement(`h${Number(heading.tagName.slice(1)) + 1}`);
  lowered.className = heading.className;
  lowered.append(...heading.childNodes);
  heading.replaceWith(lowered);
}
