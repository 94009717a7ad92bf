import { kinds } from '#core/kinds.ts';
import type { Item } from '#core/briefs/selection.ts';

/** What a reader can do with an item of the list. */
export type Action = 'up' | 'down' | 'remove';

const labels: Readonly<Record<Action, string>> = { up: 'Move up', down: 'Move down', remove: 'Remove' };
const signs: Readonly<Record<Action, string>> = { up: '↑', down: '↓', remove: '✕' };

/** Builds an item of the list: its title, its kind, and buttons that call back with what to do. */
export function buildListItem(item: Item, title: string, address: string, actions: readonly Action[], act: (action: Action) => void): HTMLLIElement {
  const entry = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: address, textContent: title });
  const kind = Object.assign(document.createElement('span'), { className: 'small', textContent: kinds[item.kind].label });
  const buttons = document.createElement('span');
  buttons.className = 'buttons';
  for (const action of ['up', 'down', 'remove'] as const) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: signs[action], title: labels[action], disabled: !actions.includes(action) });
    button.dataset['action'] = action;
    button.setAttribute('aria-label', `${labels[action]}: ${title}`);
    button.addEventListener('click', () => act(action));
    buttons.append(button);
  }
  entry.append(link, ' ', kind, buttons);
  return entry;
}
