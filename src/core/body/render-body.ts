import type { ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { splitInlineCitations } from '../citations/inline-citations.ts';
import type { Kind } from '../kinds.ts';
import { parseAddress } from './address.ts';
import { findHeadings, type Heading } from './headings.ts';

/** What a body is rendered to: runs of HTML, and components for the site to print. */
export type Part =
  | { type: 'html'; html: string }
  | { type: 'component'; name: string; attributes: Record<string, string>; parts: Part[] };

/** What rendering must know of the site. */
export interface RenderContext {
  /** Returns the address of an entry or lesson. */
  hrefOf: (kind: Kind, id: string) => string;
  /** Returns the HTML of the citations of one pair of brackets. */
  citationsToHtml: (citations: readonly string[]) => ElementContent[];
  /** Returns the address and the dimensions of an image, in pixels, by its path below the content folder. */
  imageOf: (path: string) => { src: string; width: number; height: number };
}

/** Renders a checked body. Only the tree's own text and the addresses that `parseAddress` lets through reach the HTML. */
export function renderBody(tree: Root, context: RenderContext): { parts: Part[]; headings: Heading[] } {
  const own = structuredClone(tree);
  const headings = findHeadings(own);
  for (const { node, id } of headings) node.data = { hProperties: { id } };
  visit(own, (node) => {
    if (node.type === 'link' || node.type === 'definition') node.url = hrefOf(node.url, context);
    if (node.type === 'image') {
      const { src, width, height } = context.imageOf(node.url);
      node.url = src;
      node.data = { hProperties: { width, height, loading: 'lazy' } };
    }
    if ('children' in node) node.children = node.children.flatMap((child) => withCitations(child, context)) as typeof node.children;
  });
  const definitions = own.children.filter((node) => node.type === 'definition');
  return { parts: partsOf(own.children, definitions), headings };
}

/** Renders one field of prose: plain text with inline citations. */
export function renderProse(prose: string, context: RenderContext): string {
  const children = splitInlineCitations(prose).flatMap((segment): ElementContent[] =>
    segment.type === 'text' ? [{ type: 'text', value: segment.text }]
      : [{ type: 'element', tagName: 'span', properties: { className: ['cites'] }, children: context.citationsToHtml(segment.citations) }]);
  return toHtml({ type: 'root', children });
}

function hrefOf(url: string, context: RenderContext): string {
  const address = parseAddress(url);
  if (!address) throw new Error(`Unsafe address reached the renderer: ${url}`);
  if (address.type === 'entry') return context.hrefOf(address.kind, address.id);
  return address.type === 'web' ? address.url : `#${address.id}`;
}

/** Turns the citations in a text into nodes that carry their HTML. */
function withCitations(node: Nodes, context: RenderContext): Nodes[] {
  if (node.type !== 'text' || !node.value.includes('[@')) return [node];
  return splitInlineCitations(node.value).map((segment): PhrasingContent => {
    if (segment.type === 'text') return { type: 'text', value: segment.text };
    return { type: 'emphasis', children: [], data: { hName: 'span', hProperties: { className: ['cites'] }, hChildren: context.citationsToHtml(segment.citations) } };
  });
}

const toHast = unified().use(remarkRehype).freeze();

function partsOf(nodes: readonly RootContent[], definitions: readonly RootContent[]): Part[] {
  const parts: Part[] = [];
  let run: RootContent[] = [];
  const flush = () => {
    if (run.some((node) => node.type !== 'definition')) {
      const html = toHast.runSync({ type: 'root', children: [...run, ...definitions] } satisfies Root) as HtmlRoot;
      parts.push({ type: 'html', html: toHtml(html) });
    }
    run = [];
  };
  for (const node of nodes) {
    if ((node.type as string) !== 'mdxJsxFlowElement') {
      run.push(node);
      continue;
    }
    flush();
    const { name, attributes, children } = node as unknown as MdxJsxFlowElement;
    parts.push({
      type: 'component',
      name: name ?? '',
      attributes: Object.fromEntries(attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [])),
      parts: partsOf(children as RootContent[], definitions),
    });
  }
  flush();
  return parts;
}
