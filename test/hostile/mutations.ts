import fc from 'fast-check';

/** Changes the text of an entry somewhere: a byte, a line, a value of the frontmatter, or a piece of the body. */
export type Mutation = (text: string) => string;

/** Texts that mean something to YAML, to Markdown or to a terminal. */
const nasty = [
  '', ' ', '~', 'null', 'true', '1', '-1', '1e999', '.inf', '.nan', '0x10', '2026-02-31', '9999-99', '[]', '{}', '[[]]', '{ a: 1 }', '- a', '"', "'", '|', '>', '&a', '*a', '!!js/function x', '<<', '__proto__', 'constructor', 'toString',
  '#', '# x', ': ', 'a: b', '%', '@x', '`', '\t', '\\', '\u0000', '\u202E', '\u200B', '\uFEFF', 'é', 'e\u0301', '𝔸', 'а', '\uFFFD', 'a'.repeat(300), '../../x', 'https://example.org', 'javascript:x', 'https://a@b', '<b>', '{x}', '${x}', '[@', '[@x]', '[@report-2012, p. 4]', '[@report-2012, p. 4; s-res-1, para. 1]', '[@ ; ]', 'FRE-01', 'FRE-99', 'eu', 'brifor', 'transition', 'report-2012, p. 4', 'report-2012, pp. 4-5', 's-res-1, para. 1',
];
const snippets = [
  '## Heading', '### constructor', '##', '# Title', '- a\n  - b\n    - c', '1. a\n2. b', '> a\n> > b', '| a | b |\n| - | :-: |\n| c |', '| a |\n| - |\n| b | c | d |', '```js\nx {y} <z>\n```', '~~~\nunclosed', '    code', '---', '***', '* * *', 'a  \nb', 'a\\\nb', '**a _b_ `c`**', '*a', '**a*', '~~a~~', '\\{ \\< \\[', '&amp; &copy; &#0; &#x202E; &nosuch;', '[a](https://example.org "t")', '[a](mission:brifor)', '[a](lesson:FRE-01)', '[a](#heading)', '[a][b]\n\n[b]: https://example.org', '[a]: <https://example.org> "t"', '[b]', '![a](images/x.png)', 'https://example.org/x_y_z.', 'www.example.org', 'x@example.org',
  '<Note>\n\na\n\n</Note>', '<Note title="a &quot; b">\n\n<Note>\n\na\n\n</Note>\n\n</Note>', '<Note>', '</Note>', '<Note>a</Note>', '<Note />', 'a <Note>b</Note>', '<Lesson code="FRE-01">\n\na\n\n</Lesson>', '<Comparison id="who-decides" />', '<Comparison id="x" />', '<b>a</b>', '<script>1</script>', '<!-- a -->', '{1 + 1}', '{', '}', 'import a from "b"', 'export const a = 1', '[^1]\n\n[^1]: a', '- [x] a', 'a\n===', '<>', '<a:b />', '$$\na\n$$', ':::note', '[[a]]', '+++\na\n+++', '[@report-2012, p. 4]', 'a [@report-2012,\np. 4] b', '*a [@report-2012, p. 4] b*', '[a [@report-2012, p. 4]](https://example.org)', '## a [@report-2012, p. 4]', '| [@report-2012, p. 4] |\n| - |',
];

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (length: number, where: number) => Math.floor(length * where);

const replaceCharacter = fc.tuple(place, fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...nasty))).map(([where, by]): Mutation => (text) => text.slice(0, at(text.length, where)) + by + text.slice(at(text.length, where) + 1));
const insertText = fc.tuple(place, fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom(...nasty))).map(([where, what]): Mutation => (text) => text.slice(0, at(text.length, where)) + what + text.slice(at(text.length, where)));
const cut = fc.tuple(place, place).map(([from, to]): Mutation => (text) => text.slice(0, at(text.length, Math.min(from, to))) + text.slice(at(text.length, Math.max(from, to))));
const end = place.map((where): Mutation => (text) => text.slice(0, at(text.length, where)));

/** Changes the lines of a text. */
const onLines = (change: (lines: string[], index: number, other: number) => string[]) =>
  fc.tuple(place, place).map(([where, elsewhere]): Mutation => (text) => {
    const lines = text.split('\n');
    return change(lines, at(lines.length, where), at(lines.length, elsewhere)).join('\n');
  });
const dropLine = onLines((lines, index) => lines.toSpliced(index, 1));
const repeatLine = onLines((lines, index, other) => lines.toSpliced(other, 0, lines[index] ?? ''));
const indentLine = onLines((lines, index) => lines.with(index, `  ${lines[index] ?? ''}`));

/** Puts something in the place of one of the values of the frontmatter. */
const replaceValue = fc.tuple(place, fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)))).map(([where, by]): Mutation => (text) => {
  const values = [...text.matchAll(/(?<=[\w-]: )[^\n,}\]]+/g)];
  const value = values[at(values.length, where)];
  return value ? text.slice(0, value.index) + by + text.slice(value.index + value[0].length) : text;
});
/** Puts a piece of markup between two lines of the body. */
const insertSnippet = fc.tuple(place, fc.constantFrom(...snippets)).map(([where, snippet]): Mutation => (text) => {
  const lines = text.split('\n');
  const body = lines.indexOf('---', 1) + 1;
  return lines.toSpliced(body + at(lines.length - body, where), 0, '', snippet, '').join('\n');
});

export const mutation = fc.oneof(
  replaceCharacter, insertText, cut, end, dropLine, repeatLine, indentLine,
  { arbitrary: replaceValue, weight: 4 }, { arbitrary: insertSnippet, weight: 6 },
);
