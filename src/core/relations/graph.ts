import { parseCitation } from '../citations/citation.ts';
import type { Kind } from '../kinds.ts';
import type { Entry, Library } from '../library.ts';
import type { Path } from '../schemas/walk-fields.ts';

/** An entry or a lesson, as one end of a relation. */
export interface Node {
  kind: Kind;
  id: string;
}

/** One entry or lesson names another. */
export interface Relation {
  from: Node;
  to: Node;
  /** The fields that lead there, without indexes, as in `actors.organization`; empty if the body names it. */
  field: string;
}

/** A passage of a source, and everything that cites it. */
export interface CitedPassage {
  source: string;
  /** As in `pp. 26-28`; undefined for the source as a whole. */
  locatorText: string | undefined;
  citedBy: Node[];
}

/** All relations of a library, in both directions; built once. */
export interface Graph {
  /** Returns what names an entry or lesson, in the order of the library. */
  backlinks: (kind: Kind, id: string) => readonly Relation[];
  /** Returns the nodes of a kind that name an entry or lesson through one of the fields (any, if none is given), each once. */
  namedBy: (kind: Kind, id: string, by: Kind, ...fields: string[]) => readonly Node[];
  /** Returns the passages of a source that are cited, in the order of the source. */
  passages: (source: string) => readonly CitedPassage[];
}

const keyOf = ({ kind, id }: Node) => `${kind}:${id}`;

/** Returns whose statement a field of an entry is: a lesson's, if it stands within one, else the entry's. */
function ownerOf(entry: Entry, path: Path): Node {
  if (entry.kind === 'case' && path[0] === 'lessons' && typeof path[1] === 'number') {
    const lesson = (entry as Entry<'case'>).data.lessons[path[1]];
    if (lesson) return { kind: 'lesson', id: lesson.code };
  }
  return { kind: entry.kind, id: entry.id };
}

/** Builds the graph of a library's valid entries. */
export function buildGraph(library: Library): Graph {
  const relations: Relation[] = [];
  const passages = new Map<string, Map<string, CitedPassage>>();
  for (const entry of library.entries) {
    if (!entry.valid) continue;
    for (const { kind, id, path } of entry.references) {
      const from = ownerOf(entry, path);
      if (from.kind === kind && from.id === id) continue;
      const names = path.filter((step) => typeof step === 'string');
      relations.push({ from, to: { kind, id }, field: (from.kind === 'lesson' ? names.slice(1) : names).join('.') });
    }
    for (const { text, path } of entry.citations) {
      const citation = parseCitation(text);
      if (!citation) continue;
      const ofSource = getOrAdd(passages, citation.key, () => new Map<string, CitedPassage>());
      const passage = getOrAdd(ofSource, citation.locatorText ?? '', () => ({ source: citation.key, locatorText: citation.locatorText, citedBy: [] }));
      const from = ownerOf(entry, path);
      if (!passage.citedBy.some((node) => keyOf(node) === keyOf(from))) passage.citedBy.push(from);
    }
  }
  const byTarget = Map.groupBy(relations, ({ to }) => keyOf(to));
  return {
    backlinks: (kind, id) => byTarget.get(keyOf({ kind, id })) ?? [],
    namedBy: (kind, id, by, ...fields) => {
      const found = (byTarget.get(keyOf({ kind, id })) ?? []).filter(({ from, field }) => from.kind === by && (fields.length === 0 || fields.includes(field)));
      return [...new Map(found.map(({ from }) => [keyOf(from), from])).values()];
    },
    passages: (source) => [...(passages.get(source)?.values() ?? [])].sort(inOrderOf(library.get('source', source)?.data.sections ?? [])),
  };
}

function inOrderOf(sections: readonly string[]) {
  const rank = ({ locatorText = '' }: CitedPassage): [number, number] => {
    const section = sections.indexOf(locatorText.replace(/^sec\. /, ''));
    if (section >= 0) return [section, 0];
    const [first = -1, last = first] = (locatorText.match(/\d+/g) ?? []).map(Number);
    return [first, last];
  };
  return (a: CitedPassage, b: CitedPassage) => {
    const [x, y] = [rank(a), rank(b)];
    return x[0] - y[0] || x[1] - y[1];
  };
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
