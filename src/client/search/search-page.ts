import { openSearch } from '#core/search/open-search.ts';
import { type Facet, facetNames } from '#core/search/records/record.ts';
import { type Answer, answerQuestion, countValues } from './answer.ts';
import { element } from './element.ts';
import { fillFacets } from './facet-list.ts';
import { listenToKeys } from './keyboard.ts';
import { type Question, readQuestion, writeQuestion } from './question.ts';
import { resultItem } from './result-item.ts';
import { siteFiles } from './site-files.ts';
import { describeAnswer } from './status.ts';

const pageSize = 10;
const groupSize = 3;
/** Groups shown at once. */
const mostGroups = 8;
/** Milliseconds after the last key before the answer is fetched. */
const pause = 120;

const form = document.querySelector<HTMLFormElement>('#search')!;
const input = form.querySelector<HTMLInputElement>('#query')!;
const [status, list, facets, more, notes] = (['#status', '#results', '#facets', '#more', '#notes'] as const).map((id) => document.querySelector<HTMLElement>(id)!) as [HTMLElement, HTMLElement, HTMLElement, HTMLButtonElement, HTMLElement];
const base = form.dataset['base'] ?? '/';

let search: ReturnType<typeof openSearch> | undefined;
/** Opens the index; after a failure once more. */
const open = () => (search ??= openSearch(siteFiles(base)).catch((error: unknown) => {
  search = undefined;
  throw error;
}));

let question = readQuestion(location.search);
let shown = pageSize;
let latest = 0;

/** Shows the answer to the question; one that comes after a newer question is dropped. */
async function show(): Promise<void> {
  const turn = ++latest;
  document.body.classList.toggle('asked', question.text !== '');
  if (!question.text.trim()) {
    for (const place of [list, facets, notes]) place.replaceChildren();
    status.textContent = '';
    more.hidden = true;
    return;
  }
  if (list.childElementCount === 0) status.textContent = 'Searching …';
  try {
    const opened = await open();
    const answer = await answerQuestion(opened, question);
    const rows = await Promise.all(answer.groups.slice(0, shownGroups()).map(({ records }) => Promise.all(records.slice(0, question.group ? groupSize : shown).map(opened.load))));
    if (turn !== latest) return;
    showRows(answer, rows.map((records) => records.map((record) => resultItem(record, answer.outcome.marks, base))));
    showNotes(answer);
    const counts = await countValues(opened, question, answer.outcome);
    if (turn === latest) fillFacets(facets, counts, question.filters);
  } catch {
    if (turn === latest) status.textContent = 'The search index did not load. Check your connection and search again.';
  }
}

/** More results are more groups, if there are groups. */
const shownGroups = () => (question.group ? (shown / pageSize) * mostGroups : 1);

function showRows({ groups }: Answer, rows: readonly (readonly HTMLLIElement[])[]): void {
  list.replaceChildren(...groups.slice(0, rows.length).flatMap(({ title, records }, index) => {
    const items = rows[index] ?? [];
    if (!question.group) return items;
    const narrow = element('button', { type: 'button', textContent: `All ${records.length}` });
    narrow.addEventListener('click', () => ask({ filters: { ...question.filters, [question.group]: [title] }, group: '' }));
    const whole = records.length > items.length && title !== 'Others' ? [narrow] : [];
    return [element('li', { className: 'group' }, element('h2', {}, title, ' ', element('span', { className: 'count', textContent: String(records.length) })), element('ol', {}, ...items), ...whole)];
  }));
  more.hidden = question.group ? groups.length <= rows.length : (groups[0]?.records.length ?? 0) <= shown;
}

function showNotes({ outcome }: Answer): void {
  status.textContent = describeAnswer(outcome);
  document.body.classList.toggle('nothing', outcome.results.length === 0);
  notes.replaceChildren();
  if (outcome.alsoNamed.length > 0 || question.exact) {
    const toggle = element('button', { type: 'button', textContent: question.exact ? 'Search for other names too' : 'Search only for my words' });
    toggle.addEventListener('click', () => ask({ exact: !question.exact }));
    notes.append(element('p', {}, question.exact ? 'Other names were not searched for. ' : `Also searched for: ${outcome.alsoNamed.join(', ')}. `, toggle));
  }
  if (!outcome.certain) notes.append(document.querySelector<HTMLTemplateElement>('#nearest')!.content.cloneNode(true));
}

/** Asks something else: changes the question, its address, the form, and the answer. */
function ask(change: Partial<Question>, addAddress = true): void {
  question = { ...question, ...change };
  shown = pageSize;
  if (addAddress) history.pushState(null, '', writeQuestion(question));
  else history.replaceState(history.state, '', writeQuestion(question));
  writeForm();
  void show();
}

/** Puts the question into the form. */
function writeForm(): void {
  if (input.value.trim() !== question.text.trim()) input.value = question.text;
  (form.elements.namedItem('sort') as HTMLSelectElement).value = question.sort;
  (form.elements.namedItem('group') as HTMLSelectElement).value = question.group;
}

/** Reads the filters that are ticked. */
const tickedFilters = (): Question['filters'] =>
  Object.fromEntries(facetNames.flatMap((facet: Facet) => {
    const values = [...facets.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map(({ value }) => value);
    return values.length > 0 ? [[facet, values]] : [];
  }));

let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether the address in the bar belongs to the question that is being typed, so that each letter doesn't add one to go back through. */
let typing = false;
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    ask({ text: input.value }, !typing);
    typing = true;
  }, pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  ask({ text: input.value }, writeQuestion({ ...question, text: input.value }) !== location.search);
  typing = false;
});
form.addEventListener('change', ({ target }) => {
  if (target === input) return;
  typing = false;
  const value = (name: string) => (form.elements.namedItem(name) as HTMLSelectElement).value;
  ask({ filters: tickedFilters(), sort: value('sort') as Question['sort'], group: value('group') as Question['group'] });
});
more.addEventListener('click', () => {
  const before = list.childElementCount;
  shown += pageSize;
  void show().then(() => list.querySelectorAll<HTMLAnchorElement>('li > a')[before]?.focus());
});
addEventListener('popstate', () => {
  typing = false;
  question = readQuestion(location.search);
  shown = pageSize;
  writeForm();
  void show();
});
if (matchMedia('(min-width: 62rem)').matches) form.querySelector('details')!.open = true;
listenToKeys(input, list, () => ask({ text: '' }));

input.value = question.text;
writeForm();
void show();
