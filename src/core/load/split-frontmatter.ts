/** The two parts of an entry's text. */
export interface SplitText {
  /** YAML between the two lines of three hyphens; it begins on line 2. */
  frontmatter: string;
  /** What follows, with as many empty lines before it as keep its line numbers those of the file. */
  body: string;
}

/** Splits the text of an entry; undefined if it doesn't begin with frontmatter or the frontmatter never ends. */
export function splitFrontmatter(text: string): SplitText | undefined {
  const [, frontmatter] = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (frontmatter === undefined) return undefined;
  const lines = text.split('\n');
  const end = 1 + frontmatter.split('\n').length;
  return { frontmatter, body: '\n'.repeat(end) + lines.slice(end).join('\n') };
}
