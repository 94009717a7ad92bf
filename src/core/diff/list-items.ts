import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { pathOf } from '../addresses.ts';
import { buildComparison } from '../comparisons/build-comparison.ts';
import { cellId } from '../comparisons/table.ts';
import type { Entry, Library } from '../library.ts';
import type { DiffItem } from './content-diff.ts';

/** Something that can be added, changed or dropped. */
export interface Item {
  shown: DiffItem;
  /** Field → its content, so that equal contents are equal texts. */
  fields: ReadonlyMap<string, string>;
  /** The path of the page of the entry that holds it. */
  owner: string;
}

/** Lists the entries, lessons and filled cells of a library. Only valid entries are read. */
export function listItems(library: Library): Record<'entries' | 'lessons' | 'cells', Item[]> {
  return {
    entries: library.entries.filter(({ valid }) => valid).map(entryItem),
    lessons: library.lessons.map(({ lesson, case: theatre }) => ({
      shown: { address: pathOf('lesson', lesson.code), title: lesson.title, kind: 'lesson', id: lesson.code },
      fields: new Map([...fieldsOf(lesson), ['discussion', `${lesson.discussion ?? ''}${discussionOf(theatre.body.tree, lesson.code)}`]]),
      owner: pathOf('case', theatre.id),
    })),
    cells: library.find('comparison').flatMap((entry) => cellItems(library, entry)),
  };
}

function entryItem({ kind, id, data, body }: Entry): Item {
  const address = pathOf(kind, id);
  // The lessons of a case are told one by one.
  const { lessons: _, ...own } = data as Entry['data'] & { lessons?: unknown };
  return { shown: { address, title: data.title, kind, id }, fields: new Map([...fieldsOf(own), ['body', formatTree(body.tree)]]), owner: address };
}

function cellItems(library: Library, entry: Entry<'comparison'>): Item[] {
  const owner = pathOf('comparison', entry.id);
  const { rows, columns, cell } = buildComparison(library, entry);
  return rows.flatMap((row) => columns.flatMap((column): Item[] => {
    const found = cell(row.id, column.id);
    if (found.value === 'unknown' || found.value === 'inapplicable') return [];
    const shown = { address: `${owner}#${cellId(row.id, column.id)}`, title: `${entry.data.title}: ${column.title} × ${row.title}`, value: found.value };
    return [{ shown, fields: fieldsOf(found), owner }];
  }));
}

const fieldsOf = (data: object): Map<string, string> => new Map(Object.entries(data).map(([name, value]) => [name, JSON.stringify(value) ?? '']));

/** Formats a tree without the places of its nodes and without what is told of a lesson. */
const formatTree = (tree: Nodes): string => JSON.stringify(tree, function (this: { name?: unknown }, key, value: unknown) {
  return key === 'position' || (key === 'children' && this.name === 'Lesson') ? undefined : value;
});

function discussionOf(tree: Root, code: string): string {
  let found = '';
  visit(tree, (node) => {
    const { name, attributes, children } = node as unknown as MdxJsxFlowElement;
    if (name === 'Lesson' && attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'code' && attribute.value === code))
      found += children.map(formatTree).join('');
  });
  return found;
}
