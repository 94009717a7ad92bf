import { aside } from './found-record.ts';
import type { SearchRecord } from './records/record.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Formats a record as the HTML that Pagefind indexes: its title and prose, then, aside, its names and what it is about. */
export function formatRecordHtml({ kind, id, part, title, summary, cites, names, about, text, path }: SearchRecord): string {
  const meta = { path, kind, summary, cites: cites.join('|'), ...(kind === 'lesson' ? { code: id } : {}), ...(part ? { part } : {}) };
  return `<!doctype html><html lang="en"><body data-pagefind-body>
<h1 data-pagefind-meta="title">${escape(title)}</h1>
${Object.entries(meta).map(([key, value]) => `<i data-pagefind-meta="${key}[content]" content="${escape(value)}"></i>`).join('')}
${text.split('\n').filter(Boolean).map((line) => `<p>${escape(line)}</p>`).join('\n')}
<p data-pagefind-weight="6">${aside} ${escape(names.join(' · '))}</p>
<p data-pagefind-weight="2">${escape(about.filter(Boolean).join(' · '))}</p>
</body></html>`;
}
