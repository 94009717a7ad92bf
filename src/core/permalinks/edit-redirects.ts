import { isMap, parseDocument } from 'yaml';

const heading = ' Where a published address leads that is no more, as old address: new address. Written by `npm run rename`.';

/**
 * Changes the text of `redirects.yaml` and keeps its comments and its order.
 * @param text the present text; empty if there is no such file yet
 * @param changes old address → new address, or undefined to take the redirect out
 */
export function editRedirects(text: string, changes: ReadonlyMap<string, string | undefined>): string {
  const document = parseDocument(text);
  if (text.trim() === '') document.commentBefore = heading;
  if (!isMap(document.contents)) document.contents = document.createNode({}) as unknown as typeof document.contents;
  for (const [from, to] of changes) {
    if (to === undefined) document.delete(from);
    else document.set(from, to);
  }
  const written = document.toString({ lineWidth: 0 });
  // An empty map is written as `{}`, after which nobody could add a line.
  return written.replace(/^\{\}\n/m, '');
}
