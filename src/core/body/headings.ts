import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export interface Heading {
  depth: number;
  text: string;
  /** Its fragment on the page of its entry. */
  id: string;
  node: HeadingNode;
}

/** Finds the headings of a body, in order. */
export function findHeadings(tree: Root): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = toString(node);
    headings.push({ depth: node.depth, text, id: slugger.slug(text), node });
  });
  return headings;
}
