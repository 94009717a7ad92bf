/** One end of an axis as the page shows it. */
export interface AxisHeading {
  id: string;
  title: string;
  cell: HTMLTableCellElement;
  group: string;
}

/** A table of the page, taken apart once; the view puts the same cells together anew. */
export interface TableModel {
  table: HTMLTableElement;
  corner: HTMLTableCellElement;
  rows: AxisHeading[];
  columns: AxisHeading[];
  cellOf: (row: string, column: string) => HTMLTableCellElement | undefined;
}

/** Reads a table that `ComparisonTable.astro` printed. */
export function readTable(table: HTMLTableElement): TableModel {
  const cells = new Map<string, HTMLTableCellElement>();
  const columns = [...table.querySelectorAll<HTMLTableCellElement>('thead th')].map((cell): AxisHeading => ({ id: cell.dataset['column'] ?? '', title: textOf(cell), cell, group: '' }));
  const rows: AxisHeading[] = [];
  for (const body of table.tBodies) {
    const group = textOf(body.querySelector('.group th'));
    for (const row of body.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
      const id = row.dataset['row'] ?? '';
      const heading = row.querySelector('th')!;
      rows.push({ id, title: ownText(heading), cell: heading, group });
      for (const cell of row.querySelectorAll('td')) cells.set(`${id} ${cell.dataset['column']}`, cell);
    }
  }
  return { table, corner: table.querySelector('.corner')!, rows, columns, cellOf: (row, column) => cells.get(`${row} ${column}`) };
}

const textOf = (element: Element | null): string => element?.textContent?.trim() ?? '';

/** The text of a heading without its help. */
const ownText = (heading: HTMLElement): string => [...heading.childNodes].filter((node) => !(node instanceof HTMLSpanElement)).map((node) => node.textContent ?? '').join('').trim();
