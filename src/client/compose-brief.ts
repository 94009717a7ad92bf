import { composeBrief } from '#core/briefs/compose-brief.ts';
import { formatBrief } from '#core/briefs/format-brief.ts';
import { formatTitle } from '#core/briefs/format-title.ts';
import type { LessonWords, Place, PracticeWords, Shelf, TermWords } from '#core/briefs/shelf.ts';
import { formatDate } from '#core/format-date.ts';
import { formatWish, parseWish, type Wish } from '#core/briefs/wish.ts';

const article = document.querySelector<HTMLElement>('#brief')!;
const form = article.querySelector<HTMLFormElement>('#brief-form')!;
const state = article.querySelector('.state')!;
const base = (article.dataset['base'] ?? '/').replace(/\/$/, '');
const href = (path: string): string => base + path;

const asked = new Map<string, Promise<unknown>>();

/** Asks for a file of the site, once. @throws if it isn't there */
function ask<Answer>(path: string): Promise<Answer> {
  const answer = asked.get(path) ?? fetch(href(path)).then((response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json() as Promise<unknown>;
  });
  asked.set(path, answer);
  answer.catch(() => asked.delete(path));
  return answer as Promise<Answer>;
}

/** Puts a wish into the form. */
function fillForm({ country, mission, role, phases, functions }: Wish): void {
  (form.elements.namedItem('where') as HTMLSelectElement).value = country ?? (mission ? `mission:${mission}` : '');
  const chosen: Record<string, readonly string[]> = { role: [role ?? ''], phase: phases, function: functions };
  for (const box of form.querySelectorAll<HTMLInputElement>('input')) box.checked = chosen[box.name]?.includes(box.value) ?? false;
}

let latest = 0;

/** Composes the brief that the address asks for; one that comes after a newer wish is dropped. */
async function show(): Promise<void> {
  const turn = ++latest;
  const wish = parseWish(new URLSearchParams(location.search));
  fillForm(wish);
  const empty = formatWish(wish) === '';
  article.querySelector('details')!.open = empty;
  const text = article.querySelector('#text')!;
  if (empty) {
    text.replaceChildren();
    state.textContent = 'Choose where you go, as what, and when.';
    return;
  }
  state.textContent = 'Composing …';
  try {
    const [shelf, place] = await Promise.all([
      ask<Shelf>('/brief/data/shelf.json'),
      wish.mission ? ask<Place>(`/brief/data/missions/${wish.mission}.json`) : wish.country ? ask<Place>(`/brief/data/countries/${wish.country}.json`) : undefined,
    ]);
    const brief = composeBrief(shelf, place, wish);
    const wordsOf = <Answer>(room: string, ids: readonly string[]) => Promise.all(ids.map((id) => ask<Answer>(`/brief/data/${room}/${id.toLowerCase()}.json`)));
    const [lessons, practices, terms] = await Promise.all([
      wordsOf<LessonWords>('lessons', [...brief.lessons, ...brief.elsewhere].map(({ facts }) => facts.id)),
      wordsOf<PracticeWords>('practices', brief.practices.map(({ id }) => id)),
      wordsOf<TermWords>('terms', brief.terms.map(({ id }) => id)),
    ]);
    if (turn !== latest) return;
    text.innerHTML = formatBrief(brief, {
      href,
      lesson: (code) => lessons.find((words) => words.code === code)!,
      practice: (id) => practices.find((words) => words.id === id)!,
      term: (id) => terms.find((words) => words.id === id)!,
    });
    const title = formatTitle(place, wish);
    article.querySelector('h1')!.textContent = title;
    document.title = `Brief: ${title} · Concordance`;
  
    state.textContent = `What the library holds on ${formatDate(shelf.updated)}. This page’s address brings the same brief back.`;
  } catch {
    if (turn === latest) state.textContent = 'The brief did not load. Check your connection and the address, and try again.';
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const wish = parseWish(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));
  history.pushState(null, '', `?${formatWish(wish)}`);
  void show();
});
addEventListener('popstate', () => void show());
void show();
