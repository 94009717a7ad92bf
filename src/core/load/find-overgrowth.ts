import { type Document, isCollection, isPair, Lexer } from 'yaml';

/** Four times what the largest frontmatter has. In words and signs of YAML, spaces too. */
const maxPieces = 40_000;
/** In lists and groups of fields within one another; eight are in use. */
const maxDepth = 32;

/** Returns the offset at which YAML has more pieces than can be read in little time and memory, or undefined. */
export function findExcess(yaml: string): number | undefined {
  if (yaml.length <= maxPieces) return undefined;
  let pieces = 0;
  let offset = 0;
  for (const piece of new Lexer().lex(yaml)) {
    if (++pieces > maxPieces) return offset;
    // The lexer's own marks are one control character each, and not in the text.
    if (piece.length > 1 || piece > '\x1F' || piece === '\n' || piece === '\t') offset += piece.length;
  }
  return undefined;
}

/** Returns the offset of the first value that lies too deep for those who walk the document to call themselves once a level, or undefined. */
export function findTooDeep(document: Document.Parsed): number | undefined {
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return exhausted.pos[0];
  const open: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (isPair(node)) open.push({ node: node.value, depth }, { node: node.key, depth });
    if (!isCollection(node)) continue;
    if (depth > maxDepth) return node.range?.[0] ?? 0;
    for (const item of node.items) open.push({ node: item, depth: depth + 1 });
  }
  return undefined;
}
