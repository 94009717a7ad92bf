import { formatView, parseView, type TableView } from '#core/comparisons/view.ts';
import { showView } from './show-view.ts';
import { type AxisHeading, readTable, type TableModel } from './table-model.ts';

const box = document.querySelector<HTMLDetailsElement>('[data-table-tools]');
/** Large tables take their time, so a table is read only when its reader wants to see it otherwise. */
let read: TableModel | undefined;
const readOnce = (): TableModel => (read ??= readTable(document.querySelector<HTMLTableElement>('.comparison table')!));
let view = parseView(new URLSearchParams(location.search));

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** Shows a view, and writes it into the address so that it can be shared, printed and found again. */
function change(next: Partial<TableView>): void {
  view = { ...view, ...next };
  showView(readOnce(), view);
  history.replaceState(null, '', `${location.pathname}${formatView(view)}${location.hash}`);
}

function choice(axis: 'rows' | 'columns', legend: string, headings: readonly AxisHeading[]): HTMLFieldSetElement {
  const boxes = headings.map(({ id, title }) => {
    const input = make('input', { type: 'checkbox', name: axis, value: id, checked: view[axis].length === 0 || view[axis].includes(id) });
    return { input, label: make('label', {}, input, title) };
  });
  const choose = () => {
    const chosen = boxes.filter(({ input }) => input.checked).map(({ input }) => input.value);
    change({ [axis]: chosen.length === boxes.length ? [] : chosen });
  };
  const all = (checked: boolean) => () => {
    for (const { input } of boxes) input.checked = checked;
    if (checked) choose();
  };
  const field = make('fieldset', {}, make('legend', {}, legend), ...boxes.map(({ label }) => label),
    make('button', { type: 'button', textContent: 'All', onclick: all(true) }), make('button', { type: 'button', textContent: 'None', onclick: all(false) }));
  field.addEventListener('change', choose);
  return field;
}

function buildTools(target: HTMLElement): void {
  const model = readOnce();
  const sort = make('select', {}, new Option('as it stands', ''), new Option('by name', 'title'), ...model.columns.map(({ id, title }) => new Option(`by ${title}`, id)));
  sort.value = view.sort;
  sort.onchange = () => change({ sort: sort.value });
  const turn = make('button', { type: 'button', textContent: 'Turn rows into columns', onclick: () => change({ transposed: !view.transposed }) });
  const copied = make('span', { className: 'small' });
  copied.setAttribute('role', 'status');
  const copy = make('button', {
    type: 'button', textContent: 'Copy the address of this view',
    onclick: () => void navigator.clipboard.writeText(location.href).then(() => (copied.textContent = 'Copied.'), () => (copied.textContent = location.href)),
  });
  const print = make('button', { type: 'button', textContent: 'Print', onclick: () => window.print() });
  target.append(choice('columns', target.dataset['columns'] ?? 'Columns', model.columns), choice('rows', target.dataset['rows'] ?? 'Rows', model.rows),
    make('div', { className: 'actions' }, make('label', {}, 'Sort', sort), turn, copy, print, copied));
}

if (formatView(view)) showView(readOnce(), view);
if (box?.open) buildTools(box);
// By the click, not once it is open: the next Tab leads into it.
else box?.addEventListener('click', () => buildTools(box), { once: true });
