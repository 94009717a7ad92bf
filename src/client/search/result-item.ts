import { findExcerpt } from '#core/search/excerpt.ts';
import type { FoundRecord } from '#core/search/found-record.ts';
import { kindLabel } from '#core/search/kind-label.ts';
import { element } from './element.ts';

/** Builds the item of a result: its title as a link, what it is, an excerpt with the words marked, its citations if they are few. */
export function resultItem({ url, title, kind, code, part, summary, text, cites }: FoundRecord, marks: readonly string[], base: string): HTMLLIElement {
  const link = element('a', { href: base + url.slice(1) });
  if (code) link.append(element('span', { className: 'code', textContent: code }), ' ');
  link.append(title);
  const about = [kindLabel(kind), ...(part ? [part] : [])].join(' · ');
  const excerpt = element('p');
  // The text begins with the title and the summary, which stand above.
  const told = text.replace(title, '').replace(summary, '').replace(/^[\s.·]+/, '');
  for (const run of findExcerpt(part ? text.replace(title, '').replace(/^[\s.·]+/, '') : `${summary} ${told}`, marks)) excerpt.append(run.matched ? element('mark', { textContent: run.text }) : run.text, ' ');
  const item = element('li', {}, link, ' ', element('span', { className: 'about', textContent: about }), excerpt);
  if (cites.length > 0 && cites.length < 5) item.append(element('p', { className: 'cites', textContent: cites.join(' · ') }));
  return item;
}
