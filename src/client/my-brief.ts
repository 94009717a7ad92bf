import { pathOf } from '#core/addresses.ts';
import { addItems, formatItem, formatSelection, type Item, moveItem, parseItem, parseSelection } from '#core/briefs/selection.ts';
import { type EntryPart, fetchEntry } from './my-brief/fetch-entry.ts';
import { type Action, buildListItem } from './my-brief/list-item.ts';
import { loadSelection, saveSelection } from './my-brief/stored-selection.ts';

const root = document.querySelector<HTMLElement>('#mine')!;
const find = <Found extends HTMLElement>(id: string): Found => root.querySelector<Found>(`#${id}`)!;
const [message, list, items, share, text] = [find('message'), find('list'), find('items'), find<HTMLAnchorElement>('share'), find('document')];
const base = (root.dataset['base'] ?? '/').replace(/\/$/, '');
/** Of this page, as the browser has it: in a folder without a server no other may stand in its place. */
const own = location.pathname;

const parts = new Map<string, Promise<EntryPart | undefined>>();
/** Fetches an entry once; undefined if it can't be had, and then it is asked for again the next time. */
function partOf(item: Item): Promise<EntryPart | undefined> {
  const key = formatItem(item);
  const part = parts.get(key) ?? fetchEntry(item, base).catch(() => void parts.delete(key));
  parts.set(key, part);
  return part;
}

/** Tells what happened, with links or buttons behind it. */
function tell(what: string, ...more: HTMLElement[]): void {
  message.replaceChildren(what, ...more.flatMap((element) => [' ', element]));
}
const linkTo = (href: string, textContent: string) => Object.assign(document.createElement('a'), { href, textContent });
function buttonFor(textContent: string, act: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent });
  button.addEventListener('click', act);
  return button;
}

let chosen: Item[] = [];
let turn = 0;

/** Shows a selection as a list and as a document, once all its entries are there. */
async function show(selection: readonly Item[]): Promise<void> {
  chosen = [...selection];
  const current = ++turn;
  list.hidden = chosen.length === 0;
  share.href = `${own}?items=${formatSelection(chosen)}`;
  if (chosen.length === 0 && !message.textContent) tell('Nothing is in it yet. On the page of any lesson, practice or other entry, choose “Add to my brief”.', linkTo(`${base}/lessons/`, 'All lessons'));
  const found = await Promise.all(chosen.map(partOf));
  if (current !== turn) return;
  items.replaceChildren(...chosen.map((item, index) => {
    const actions: Action[] = ['remove', ...(index > 0 ? ['up' as const] : []), ...(index < chosen.length - 1 ? ['down' as const] : [])];
    return buildListItem(item, found[index]?.title ?? formatItem(item), base + pathOf(item.kind, item.id), actions, (action) => void change(index, action));
  }));
  text.replaceChildren(...found.map((part, index) => {
    const section = document.createElement('section');
    section.className = 'item';
    if (part) section.append(part.article, Object.assign(document.createElement('p'), { className: 'from small', textContent: part.address }));
    else section.append(`${formatItem(chosen[index]!)} could not be fetched: there is no connection, or no such entry any more.`);
    return section;
  }));
}

/** Keeps a selection, shows it, and leaves its address only in the link to share. */
async function keep(selection: readonly Item[]): Promise<void> {
  if (!saveSelection(selection)) tell('This browser lets no page keep anything. Use the address of the list instead.');
  history.replaceState(null, '', own);
  await show(selection);
}

/** Moves or removes an item; the focus stays where it was. */
async function change(index: number, action: Action): Promise<void> {
  const before = chosen;
  const by = { up: -1, down: 1, remove: 0 }[action];
  const title = items.children[index]?.querySelector('a')?.textContent ?? '';
  if (action === 'remove') tell(`Removed: ${title}.`, buttonFor('Put it back', () => { tell(''); void keep(before); }));
  await keep(action === 'remove' ? chosen.toSpliced(index, 1) : moveItem(chosen, index, by));
  const row = items.children[Math.min(index + by, items.children.length - 1)];
  const target = row?.querySelector<HTMLButtonElement>(`[data-action=${action}]:enabled`) ?? row?.querySelector<HTMLButtonElement>('button:enabled');
  (target ?? message.querySelector('button'))?.focus();
}

/** Does what the address asks for: adds an entry, or shows a list that somebody shared. */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const stored = loadSelection();
  const added = parseItem(query.get('add') ?? '');
  const shared = parseSelection(query.get('items') ?? '');
  if (added) {
    const part = await partOf(added);
    if (!part) tell(`There is no such entry: ${formatItem(added)}.`);
    else {
      const isNew = !stored.some((item) => formatItem(item) === formatItem(added));
      tell(`${isNew ? 'Added' : 'It was there already'}: ${part.title}.`, linkTo(part.address, 'Back to it'));
    }
    await keep(part ? addItems(stored, [added]) : stored);
  } else if (shared.length > 0 && formatSelection(shared) !== formatSelection(stored)) {
    tell('Somebody shared this list with you.', buttonFor('Keep it', () => { tell(stored.length > 0 ? 'Kept, behind what you had.' : 'Kept.'); void keep(addItems(stored, shared)); }), linkTo(own, 'Back to my own'));
    await show(shared);
  } else await show(stored);
}

find('print').addEventListener('click', () => print());
find('empty').addEventListener('click', () => {
  const before = chosen;
  tell('Removed all.', buttonFor('Put it back', () => { tell(''); void keep(before); }));
  void keep([]);
});
void start();
