import type { SearchRecord } from './record.ts';
import { nameKey } from './normalize.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Formats a record as the HTML that Pagefind indexes: its prose, then the keys of its names, its names and what it is
 * about, in weights that fall from the keys to the prose. What only points elsewhere, sources and comparisons, weighs less.
 * @see https://pagefind.app/docs/weighting/
 */
export function formatRecordHtml({ kind, id, title, summary, cites, names, about, text, facets }: SearchRecord): string {
  const own = kind === 'source' || kind === 'comparison' ? 0.4 : 1;
  const meta = { kind, summary, cites: cites.join('|'), ...(kind === 'lesson' ? { code: id } : {}) };
  const filters = Object.entries(facets).flatMap(([facet, values]) => values.map((value) => `<i data-pagefind-filter="${facet}[content]" content="${escape(value)}"></i>`));
  return `<!doctype html><html lang="en"><body data-pagefind-body>
<h1 data-pagefind-weight="${8 * own}" data-pagefind-meta="title">${escape(title)}</h1>
${Object.entries(meta).map(([key, value]) => `<i data-pagefind-meta="${key}[content]" content="${escape(value)}"></i>`).join('')}${filters.join('')}
${text.split('\n').filter(Boolean).map((line) => `<p>${escape(line)}</p>`).join('\n')}
<p data-pagefind-weight="10">${names.map(nameKey).join(' ')}</p>
<p data-pagefind-weight="${6 * own}">${escape(names.join(' · '))}</p>
<p data-pagefind-weight="${2 * own}">${escape(about.filter(Boolean).join(' · '))}</p>
</body></html>`;
}
