import { type Document, isAlias, isMap, isScalar, type Node, type Scalar, visit, type YAMLMap } from 'yaml';
import { findDeceptive } from '../characters/find-deceptive.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A fault and where it begins, in code units. */
export type YamlFault = Pick<Diagnostic, 'rule' | 'message' | 'hint'> & { offset: number };

/** In characters, of one text. */
const maxText = 10_000;
/** Who has so many faults sees the rest after mending these. */
const maxFaults = 100;

/** What to do about the commonest errors of YAML. */
const hints: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'If the text contains a colon, put quotes around the whole text; if the line is a field, begin it with as many spaces as the fields around it.',
  BAD_INDENT: 'Begin this line with as many spaces as the lines around it that belong to the same thing; indent a text of several lines under its field.',
  BAD_COLLECTION_TYPE: 'Begin this line with as many spaces as the lines around it that belong to the same thing.',
  MULTILINE_IMPLICIT_KEY: 'Put a colon and an ordinary space after the name of the field; indent a text of several lines under its field.',
  UNEXPECTED_TOKEN: 'If a text contains quotation marks or an apostrophe, write “ ” or ’ inside it, or put the other sort of quotes around the whole.',
  MISSING_CHAR: 'A quote or bracket that was opened is never closed: close it.',
};
const anyHint = 'Look at this line and the one before it: indentation, a missing quote or colon. Put quotes around a text that contains `: ` or `#`, or that begins with a sign.';

/** Finds what frontmatter may not hold though YAML may, and where it is no YAML; of the latter the first, and at most a hundred of the former. */
export function findYamlFaults(document: Document.Parsed, yaml: string): YamlFault[] {
  const found: YamlFault[] = [];
  // Tags are reported below. After the first error the rest are mostly its consequences.
  const [first] = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED').sort((a, b) => a.pos[0] - b.pos[0]);
  if (first) found.push({ offset: first.pos[0], rule: 'yaml-syntax', message: `Unexpected YAML (${plain(first.message)}), expected lines such as \`field: value\``, hint: hints[first.code] ?? anyHint });
  const marker = /^(?:%|(?:---|\.\.\.)(?=\s|$))/m.exec(yaml);
  if (marker) found.push({ offset: marker.index, rule: 'yaml-syntax', message: `Unexpected \`${marker[0]}\` at the start of a line, expected lines such as \`field: value\``, hint: 'Remove the line.' });
  let left = maxFaults;
  visit(document, {
    Node: (_, node) => {
      for (const fault of faultsOf(node, yaml)) {
        found.push(fault);
        if (--left === 0) return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

function* faultsOf(node: Node, yaml: string): Generator<YamlFault> {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node) || node.anchor || node.tag)
    yield { offset, rule: 'yaml-anchor', message: 'Unexpected `&`, `*` or `!` before a value, expected the value itself', hint: 'Write the value out, or put quotes around it.' };
  if (isMap(node)) yield* repeatedKeys(node);
  if (isScalar(node) && typeof node.value === 'string') yield* faultsOfText(node as Scalar.Parsed & { value: string }, yaml);
}

function* repeatedKeys({ items }: YAMLMap): Generator<YamlFault> {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    const name = isScalar(key) ? key.value : key;
    if (seen.has(name))
      yield { offset: (key as Node | null)?.range?.[0] ?? 0, rule: 'duplicate-field', message: 'Unexpected second field of the same name, expected each field once', hint: 'Remove one of the two, or join their values.' };
    seen.add(name);
  }
}

function* faultsOfText({ value, type, range: [start, end] }: Scalar.Parsed & { value: string }, yaml: string): Generator<YamlFault> {
  if (value.length > maxText)
    yield { offset: start, rule: 'text-too-long', message: `Unexpected text of ${value.length} characters, expected at most ${maxText}`, hint: 'Shorten it, or move it into the text below the frontmatter.' };
  // A character that stands in the file is found there, with its place; this is one that is only spelt, as in `"\u202E"`.
  if (type !== 'QUOTE_DOUBLE' || !findDeceptive(yaml.slice(start, end)).next().done) return;
  const [deceptive] = findDeceptive(value);
  if (deceptive) yield { offset: start, rule: deceptive.rule, message: deceptive.message, hint: deceptive.hint };
}

const plain = (message: string) => message.replace(/\s+/g, ' ').replace(/ at line \d+, column \d+.*$/, '').replace(/[.:]$/, '');
