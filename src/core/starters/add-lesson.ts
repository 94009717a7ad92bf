import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { LessonText } from './lesson-starter.ts';

/**
 * Adds a lesson to the text of a case: at the end of its `lessons` and at the end of its body. Everything else stays as
 * it is, byte for byte.
 * @throws if the frontmatter can't be read or its lessons stand between brackets
 */
export function addLesson(text: string, { item, placement }: LessonText): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const withEnding = (added: string) => added.replaceAll('\n', ending);
  const [, before = '', yaml] = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (yaml === undefined) throw new Error('Unexpected start of the file, expected frontmatter. Mend it first: npm run check');
  const { at, indent, head = '', brackets: [from, to] = [at, at] } = findEnd(yaml);
  const lines = withEnding(head + item.replace(/^(?=.)/gm, ' '.repeat(indent)));
  const frontmatter = yaml.slice(0, from) + yaml.slice(to, at) + lines + yaml.slice(at);
  const body = text.slice(before.length + yaml.length);
  const gap = /\n\r?\n$/.test(body) ? '' : body.endsWith('\n') ? '\n' : '\n\n';
  return before + frontmatter + body + withEnding(gap + placement);
}

/** Where the next lesson goes. All numbers but the indentation are offsets. */
interface End {
  /** Start of the line before which it goes. */
  at: number;
  indent: number;
  /** What must stand before it. */
  head?: string;
  /** The brackets of an empty list, which must go. */
  brackets?: [from: number, to: number];
}

function findEnd(yaml: string): End {
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0 || !isMap(contents)) throw new Error('Unexpected frontmatter, expected YAML without faults. Mend it first: npm run check');
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'lessons');
  if (!pair) return { at: yaml.length, indent: 2, head: 'lessons:\n' };
  const lineAfter = (offset: number) => yaml.indexOf('\n', offset) + 1;
  const [, keyEnd] = rangeOf(pair.key);
  const [start, end] = rangeOf(pair.value);
  if (!isSeq(pair.value)) return { at: lineAfter(keyEnd), indent: 2 };
  if (pair.value.items.length === 0) return { at: lineAfter(end), indent: 2, brackets: [keyEnd + 1, end] };
  if (pair.value.flow) throw new Error('Unexpected brackets around the lessons, expected one lesson below another, each after a hyphen');
  const [, lastEnd] = rangeOf(pair.value.items.at(-1));
  return { at: lineAfter(yaml.slice(0, lastEnd).trimEnd().length), indent: start - yaml.lastIndexOf('\n', start) - 1 };
}

/** The offsets between which a node stands, without what follows it on its line. */
function rangeOf(node: unknown): [start: number, end: number] {
  const [start = 0, end = 0] = isNode(node) ? node.range ?? [] : [];
  return [start, end];
}
