import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { parseBody } from '#core/body/parse-body.ts';
import { readFiles } from '#core/load/read-files.ts';
import { splitFrontmatter } from '#core/load/split-frontmatter.ts';

/** Prints how long the bodies of the library take to parse, by the site's parser and by remark, and the ratio. */
export async function benchParser(): Promise<void> {
  const { files } = await readFiles('content');
  const bodies = files.map(({ text }) => splitFrontmatter(text)?.body ?? '');
  const reference = remark().use(remarkGfm).use(remarkMdx);
  const own = milliseconds(() => bodies.forEach((body) => parseBody(body, '')));
  const theirs = milliseconds(() => bodies.forEach((body) => reference.parse(body)));
  console.log(`parser: ${bodies.length} bodies, ${own.toFixed(0)} ms by satteri, ${theirs.toFixed(0)} ms by remark, ratio ${(theirs / own).toFixed(1)}`);
}

function milliseconds(work: () => void): number {
  work();
  return Math.min(...[1, 2, 3].map(() => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }));
}
