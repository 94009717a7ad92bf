import { compareCells, type TableView } from '#core/comparisons/view.ts';
import type { AxisHeading, TableModel } from './table-model.ts';

/** Puts the table together as the view wants it: the same cells, so that their addresses stay. */
export function showView({ table, corner, rows, columns, cellOf }: TableModel, view: TableView): void {
  const shown = (headings: readonly AxisHeading[], ids: readonly string[]) => (ids.length ? headings.filter(({ id }) => ids.includes(id)) : [...headings]);
  const down = shown(rows, view.rows);
  const across = shown(columns, view.columns);
  if (view.sort === 'title') down.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  else if (view.sort) {
    const read = ({ id }: AxisHeading) => {
      const cell = cellOf(id, view.sort);
      return { value: cell?.className ?? 'unknown', text: cell?.textContent?.trim() ?? '' };
    };
    down.sort((a, b) => compareCells(read(a), read(b)));
  }
  // Phones show in the head of a row which columns in view it knows nothing of.
  for (const { id, cell } of rows) {
    const gaps = cell.querySelector('.gaps');
    const unknown = view.transposed ? [] : across.filter((column) => cellOf(id, column.id)?.className === 'unknown');
    if (gaps) gaps.textContent = unknown.length > 0 ? ` ${cellOf(id, unknown[0]!.id)!.querySelector('.label')!.textContent}: ${unknown.map(({ title }) => title).join(', ')}` : '';
  }
  const [lines, heads] = view.transposed ? [across, down] : [down, across];
  const grouped = !view.sort && !view.transposed;
  for (const body of [...table.tBodies]) body.remove();
  table.tHead!.rows[0]!.replaceChildren(corner, ...heads.map(({ cell }) => asHeading(cell, 'col')));
  for (const group of grouped ? new Set(lines.map((line) => line.group)) : ['']) {
    const body = table.createTBody();
    if (group && grouped) body.append(groupRow(group, heads.length));
    for (const line of lines) {
      if (grouped && line.group !== group) continue;
      const row = body.insertRow();
      row.append(asHeading(line.cell, 'row'));
      for (const head of heads) {
        const cell = view.transposed ? cellOf(head.id, line.id) : cellOf(line.id, head.id);
        if (cell) row.append(labelled(cell, head.title));
      }
    }
  }
}

function asHeading(cell: HTMLTableCellElement, scope: 'row' | 'col'): HTMLTableCellElement {
  cell.scope = scope;
  return cell;
}

function labelled(cell: HTMLTableCellElement, label: string): HTMLTableCellElement {
  cell.dataset['label'] = label;
  return cell;
}

function groupRow(group: string, columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'group';
  row.append(Object.assign(document.createElement('th'), { scope: 'rowgroup', colSpan: columns + 1, textContent: group }));
  return row;
}
