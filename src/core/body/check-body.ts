import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { splitInlineCitations } from '../citations/inline-citations.ts';
import type { Diagnostic, Position } from '../diagnostic.ts';
import { type EntryKind, kinds } from '../kinds.ts';
import type { CitationUse, ComponentUse, ImageUse, Reference } from '../library.ts';
import { parseAddress } from './address.ts';
import { bodyComponents } from './components.ts';
import { isImagePath } from './image-path.ts';

/** What a body holds besides its text, and what it may not hold. */
export interface CheckedBody {
  faults: Diagnostic[];
  references: Reference[];
  citations: CitationUse[];
  components: ComponentUse[];
  images: ImageUse[];
}

/** The Markdown that a body may hold; everything else is refused. */
const plainMarkup = new Set([
  'root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'link', 'list', 'listItem', 'blockquote',
  'table', 'tableRow', 'tableCell', 'thematicBreak', 'break', 'inlineCode', 'code', 'definition', 'linkReference', 'image',
]);

/** Walks a body's tree once: refuses what could run or mislead, and collects references, citations and components. */
export function checkBody(tree: Root, kind: EntryKind, file: string): CheckedBody {
  const found: CheckedBody = { faults: [], references: [], citations: [], components: [], images: [] };
  visit(tree, (node) => {
    const position = startOf(node);
    const fault = (rule: string, message: string, hint: string) =>
      void found.faults.push({ rule, severity: 'error', file, ...position, message, hint });
    switch (node.type as string) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkComponent(node as unknown as MdxJsxFlowElement | MdxJsxTextElement, kind, position, fault, found);
        return;
      case 'html':
        fault('raw-html', 'Unexpected HTML, expected Markdown', 'Write it in Markdown.');
        return SKIP;
      case 'imageReference':
        fault('image', 'Unexpected image by reference, expected its address behind its description', 'Write it as in ![what it shows](images/camp-plan.png).');
        return SKIP;
      case 'footnoteReference':
      case 'footnoteDefinition':
        fault('footnote', 'Unexpected footnote, expected a citation or a sentence', 'Cite as in [@challenges-2012, p. 26], or put what the note says into the text.');
        return SKIP;
    }
    if (!plainMarkup.has(node.type)) {
      fault('unsupported-markup', `Unexpected markup of the type ${node.type}, expected plain Markdown`, 'Write it as paragraphs, lists, tables and links.');
      return SKIP;
    }
    if (node.type === 'image') {
      if (isImagePath(node.url)) found.images.push({ path: node.url, alt: node.alt ?? '', position });
      else fault('image', `Unexpected image \`${node.url.slice(0, 80)}\`, expected one of content/images, as in \`images/camp-plan.png\``, 'Put the file into content/images, with a name of lower-case letters, digits and hyphens, and write ![what it shows](images/camp-plan.png). The pictures of other sites are linked to, not shown.');
    }
    if (node.type === 'heading' && node.depth === 1)
      fault('heading-level', 'Unexpected heading of the first level, expected `##`: the title is the page\'s first heading', 'Add a number sign to it.');
    if (node.type === 'link' || node.type === 'definition') {
      const address = parseAddress(node.url);
      if (!address)
        fault('unsafe-address', `Unexpected address \`${node.url.slice(0, 80)}\`, expected one that begins with https://, or an entry such as mission:unmik`, 'Give the full https:// address of a public page, or kind:id for an entry of this library.');
      else if (address.type === 'entry') found.references.push({ kind: address.kind, id: address.id, path: [], position });
    }
    if (node.type === 'text')
      for (const segment of splitInlineCitations(node.value))
        if (segment.type === 'citations') {
          const before = node.value.slice(0, segment.start).split('\n');
          const line = position.line + before.length - 1;
          const column = (before.length === 1 ? position.column : 1) + (before.at(-1)?.length ?? 0);
          for (const text of segment.citations) found.citations.push({ text, path: [], position: { line, column }, inline: true });
        } else if (segment.text.includes('[@'))
          fault('invalid-citation', 'Unexpected `[@` without its `]`, expected a citation as in [@challenges-2012, p. 26]', 'Close the bracket in the same paragraph, and leave out emphasis and links inside it.');
    return;
  });
  return found;
}

function checkComponent(
  node: MdxJsxFlowElement | MdxJsxTextElement, kind: EntryKind, position: Position,
  fault: (rule: string, message: string, hint: string) => void, found: CheckedBody,
): void {
  const name = node.name ?? '';
  const component = Object.hasOwn(bodyComponents, name) ? bodyComponents[name] : undefined;
  if (!component) {
    if (/^[A-Z]/.test(name))
      return fault('unknown-component', `Unexpected component \`<${name}>\`, expected one of ${Object.values(bodyComponents).map(({ example }) => `\`${example}\``).join(', ')}`, 'Check its spelling with its capital letters, or write what it should show as text.');
    return fault('raw-html', `Unexpected HTML \`<${name}>\`, expected Markdown`, 'Write it in Markdown; for an aside, use `<Note>`.');
  }
  if (component.within && !component.within.includes(kind))
    fault('misplaced-component', `Unexpected \`<${name}>\` in a ${kind}, expected it in ${component.within.map((owner) => `${kinds[owner].plural.toLowerCase()}`).join(', ')} only`, 'Link to it instead, as in [HTI-03](lesson:HTI-03).');
  if (node.type === 'mdxJsxTextElement')
    fault('misplaced-component', `Unexpected \`<${name}>\` within a line, expected it on a line of its own`, 'Put an empty line before and after it.');
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
      fault('expression', `Unexpected \`{…}\` in \`<${name}>\`, expected text between quotes`, `Write it as in \`${component.example}\`.`);
    else if (!Object.hasOwn(component.attributes, attribute.name))
      fault('unknown-attribute', `Unexpected attribute \`${attribute.name}\` of \`<${name}>\`, expected ${Object.keys(component.attributes).map((key) => `\`${key}\``).join(', ') || 'none'}`, `Write it as in \`${component.example}\`.`);
    else attributes[attribute.name] = attribute.value ?? '';
  }
  for (const [key, { required, reference }] of Object.entries(component.attributes)) {
    const value = attributes[key];
    if (required && !value) fault('missing-attribute', `Unexpected absence of the attribute \`${key}\` of \`<${name}>\`, expected \`${key}="…"\``, `Write it as in \`${component.example}\`.`);
    else if (reference && value) found.references.push({ kind: reference, id: value, path: [], position });
  }
  found.components.push({ name, attributes, position });
}

const startOf = (node: Nodes): Position => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
