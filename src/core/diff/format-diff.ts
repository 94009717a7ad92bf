import { kinds } from '../kinds.ts';
import type { ChangedItem, Changes, ContentDiff, DiffItem, DroppedItem } from './content-diff.ts';

/** Lists longer than this are folded. */
const longest = 20;

/** Formats a diff as Markdown for the summary of a GitHub workflow: counts first, then what is dropped, changed and added. */
export function formatDiff({ entries, lessons, cells, addresses, unread }: ContentDiff): string {
  const { added, redirected, dropped, lost, struck } = addresses;
  const counts = [
    ['Entries', entries.added.length, entries.changed.length, entries.dropped.length],
    ['Lessons', lessons.added.length, lessons.changed.length, lessons.dropped.length],
    ['Cells of comparisons', cells.added.length, cells.changed.length, cells.dropped.length],
    ['Addresses', added.length, redirected.length, dropped.length + lost.length],
  ] as const;
  const details = [
    ...warn('Struck from permalinks.txt', struck, 'These addresses were published, which is for ever: put the lines back.'),
    ...warn('Published addresses that lead nowhere now', lost, 'They need a redirect: npm run check tells how.'),
    ...warn('Not read', unread, 'Of what stands in these files nothing is told here: npm run check tells their faults.'),
    ...list('Entries', entries), ...list('Lessons', lessons), ...list('Cells of comparisons', cells),
    ...section('Addresses dropped that were never published', dropped.map((address) => `- ${code(address)}`)),
    ...section('Addresses added', added.map((address) => `- ${code(address)}`)),
    ...section('Addresses that lead elsewhere', redirected.map(({ from, to }) => `- ${code(from)} → ${code(to)}`)),
  ];
  return [
    '## What this change does to the library\n',
    `| | added | changed | dropped |\n| --- | ---: | ---: | ---: |\n${counts.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`,
    ...(details.length > 0 ? details : ['Nothing that readers see.\n']),
  ].join('\n');
}

function list(title: string, { added, changed, dropped }: Changes): string[] {
  return [
    ...section(`${title} dropped`, dropped.map(formatDropped)),
    ...section(`${title} changed`, changed.map(formatChanged)),
    ...section(`${title} added`, added.map((item) => `- ${formatItem(item)}`)),
  ];
}

function formatItem({ kind, id = '', title, value = '' }: DiffItem): string {
  if (!kind) return `${escape(title)}: ${words(value)}`;
  return `${kind === 'lesson' ? '' : `${kinds[kind].label} `}${code(id)} ${escape(title)}`;
}

const formatDropped = ({ to, ...item }: DroppedItem): string => `- ${formatItem(item)}${to === undefined ? '' : ` → ${code(to)}`}`;

function formatChanged({ fields, before, ...item }: ChangedItem): string {
  const told = [
    ...(before.address === item.address ? [] : [`was ${code(before.address)}`]),
    ...(before.value === item.value ? [] : [`was ${words(before.value ?? '')}`]),
    ...(fields.length > 0 ? [`changed: ${fields.join(', ')}`] : []),
  ];
  return `- ${formatItem(item)} (${told.join('; ')})`;
}

const warn = (title: string, items: readonly string[], hint: string): string[] =>
  items.length === 0 ? [] : [`### ⚠️ ${title}\n`, `${hint}\n`, fold(items.map((item) => `- ${code(item)}`))];

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`### ${title}\n`, fold(lines)]);

const fold = (lines: readonly string[]): string =>
  lines.length > longest ? `<details><summary>${lines.length}</summary>\n\n${lines.join('\n')}\n\n</details>\n` : `${lines.join('\n')}\n`;

const words = (value: string): string => value.replaceAll('-', ' ');

/** Titles and file names come from anybody: nothing in them is markup. */
const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|&~]/g, '\\$&');
const code = (text: string): string => `\`${text.replace(/[`\s]+/g, ' ')}\``;
