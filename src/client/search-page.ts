import { findExcerpt } from '#core/search/excerpt.ts';
import type { Lexicon } from '#core/search/lexicon.ts';
import { type FoundRecord, type Pagefind, pagefindEngine } from '#core/search/pagefind-engine.ts';
import { planSearch } from '#core/search/plan-search.ts';

const pageSize = 10;
const facets = ['kind', 'organization', 'country', 'function'] as const;

const form = document.querySelector<HTMLFormElement>('#search')!;
const input = form.querySelector('input')!;
const status = document.querySelector('#status')!;
const list = document.querySelector('#results')!;
const base = form.dataset['base'] ?? '/';

const pagefind = (import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>).then(async (module) => {
  await module.init();
  return module;
});
const engine = pagefind.then((module) => pagefindEngine(module, Number(form.dataset['records']), async () => (await fetch(`${base}search/lexicon.json`)).json() as Promise<Lexicon>));

/** Puts an address's query and filters into the form. */
function readAddress(): void {
  const wanted = new URLSearchParams(location.search);
  input.value = wanted.get('q') ?? '';
  for (const facet of facets) {
    const select = form.elements.namedItem(facet) as HTMLSelectElement;
    const value = wanted.get(facet) ?? '';
    if (value && ![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
    select.value = value;
    if (value) form.querySelector('details')!.open = true;
  }
}

async function fillFacets(): Promise<void> {
  const values = await (await pagefind).filters();
  for (const facet of facets) {
    const select = form.elements.namedItem(facet) as HTMLSelectElement;
    const chosen = select.value;
    const options = Object.entries(values[facet] ?? {}).map(([value, count]) => new Option(`${value} (${count})`, value));
    select.replaceChildren(new Option('all', ''), ...options);
    select.value = chosen;
  }
}

function wantedFilters(): Record<string, string> {
  return Object.fromEntries(facets.flatMap((facet) => {
    const { value } = form.elements.namedItem(facet) as HTMLSelectElement;
    return value ? [[facet, value]] : [];
  }));
}

let latest = 0;

/** Searches for what the form says and shows it; an answer that comes after a newer question is dropped. */
async function search(): Promise<void> {
  const turn = ++latest;
  const query = input.value.trim();
  if (!query) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  status.textContent = 'Searching …';
  try {
    const { results, corrected } = await planSearch(query, await engine, wantedFilters());
    const shown = await Promise.all(results.slice(0, pageSize).map(async ({ hit, words }) => resultItem(await hit.load(), words)));
    if (turn !== latest) return;
    list.replaceChildren(...shown);
    const read = corrected.map(({ from, to }) => `“${from}” was read as “${to}”. `).join('');
    status.textContent = results.length === 0
      ? 'Nothing fits. Try fewer or other words, or take away a filter.'
      : `${read}${results.length === 1 ? 'One result' : `${results.length} results`}${results.length > pageSize ? `, the best ${pageSize} shown` : ''}.`;
  } catch {
    if (turn === latest) status.textContent = 'The search index did not load. Check your connection and search again.';
  }
}

function resultItem(record: FoundRecord, words: readonly string[]): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: record.url, textContent: record.code ? `${record.code} ${record.title}` : record.title });
  const kind = Object.assign(document.createElement('span'), { className: 'small', textContent: ` ${record.kind}` });
  const excerpt = document.createElement('p');
  for (const { text, matched } of findExcerpt(`${record.summary} ${record.text.replace(record.title, '').replace(record.summary, '')}`, words))
    excerpt.append(matched ? Object.assign(document.createElement('mark'), { textContent: text }) : text, ' ');
  item.append(link, kind, excerpt);
  if (record.cites.length > 0 && record.cites.length < 5) item.append(Object.assign(document.createElement('p'), { className: 'small', textContent: record.cites.join(' · ') }));
  return item;
}

/** Writes the question into the address, so that it can be shared. */
function writeAddress(): void {
  const wanted = new URLSearchParams({ q: input.value.trim(), ...wantedFilters() });
  history.pushState(null, '', `?${wanted}`);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  writeAddress();
  void search();
});
form.addEventListener('change', () => {
  writeAddress();
  void search();
});
addEventListener('popstate', () => {
  readAddress();
  void search();
});

readAddress();
void fillFacets();
void search();
