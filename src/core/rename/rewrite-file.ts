import { parseBody } from '../body/parse-body.ts';
import { kindOfFolder } from '../kinds.ts';
import type { ContentFile } from '../load/read-files.ts';
import { splitFrontmatter } from '../load/split-frontmatter.ts';
import { applyEdits } from './edit.ts';
import { editBody } from './edit-body.ts';
import { editFrontmatter, type Renaming } from './edit-frontmatter.ts';

const placeholder = /\{\{\w+\}\}/g;

/** Returns the text of an entry or starter with every reference to a renamed entry written anew. */
export function rewriteFile({ path, file, text }: ContentFile, renaming: Renaming): string {
  if (!text.includes(renaming.from)) return text;
  // The placeholders of a starter are neither YAML nor Markdown: letters take their place, as many as they are.
  const legible = text.replace(placeholder, (found) => 'x'.repeat(found.length));
  const owner = kindOfFolder(path.split('/')[0] ?? '');
  const split = splitFrontmatter(legible);
  if (!owner || !split) return text;
  const { tree } = parseBody(split.body, file);
  return applyEdits(text, [
    ...editFrontmatter(split.frontmatter, legible.indexOf('\n') + 1, owner, renaming),
    ...editBody(tree, split.body, legible.length - split.body.length, renaming),
  ]);
}
