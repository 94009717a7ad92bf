import type { ElementContent } from 'hast';
import { type Part, renderBody, renderProse, type RenderContext } from '#core/body/render-body.ts';
import { formatCitation } from '#core/citations/format-source.ts';
import { parseCitation } from '#core/citations/citation.ts';
import type { Entry } from '#core/library.ts';
import { href, hrefOf, hrefOfCitation } from './addresses.ts';
import { library } from './library.ts';

/** Returns the label of a citation, as in `Challenges Forum 2012, p. 26`. */
export function citationLabel(text: string): string {
  const source = library.get('source', parseCitation(text)?.key ?? '');
  if (!source) throw new Error(`Citation of no source: ${text}`);
  return formatCitation(text, source.data);
}

const context: RenderContext = {
  hrefOf,
  citationsToHtml: (citations) => [
    { type: 'text', value: '[' },
    ...citations.flatMap((text, index): ElementContent[] => [
      ...(index ? [{ type: 'text' as const, value: '; ' }] : []),
      { type: 'element', tagName: 'a', properties: { href: hrefOfCitation(text), className: ['cite'] }, children: [{ type: 'text', value: citationLabel(text) }] },
    ]),
    { type: 'text', value: ']' },
  ],
  imageOf: (path) => {
    const { width, height } = library.images.find((image) => image.path === path) ?? {};
    if (!width || !height) throw new Error(`No image ${path}`);
    return { src: href(`/${path}`), width, height };
  },
};

/** Renders a field of prose to HTML: text, with its inline citations linked. */
export const proseToHtml = (prose: string): string => renderProse(prose, context);

const rendered = new Map<Entry, ReturnType<typeof renderBody>>();

/** Returns the rendered body of an entry; each is rendered once. */
export function bodyOf(entry: Entry): ReturnType<typeof renderBody> {
  const body = rendered.get(entry) ?? renderBody(entry.body.tree, context);
  rendered.set(entry, body);
  return body;
}

/** Returns what the body of a case says inside `<Lesson code="…">`. */
export function discussionOf(entry: Entry<'case'>, code: string): Part[] {
  const search = (parts: readonly Part[]): Part[] | undefined => {
    for (const part of parts) {
      if (part.type !== 'component') continue;
      if (part.name === 'Lesson' && part.attributes['code'] === code) return part.parts;
      const inner = search(part.parts);
      if (inner) return inner;
    }
    return undefined;
  };
  return search(bodyOf(entry).parts) ?? [];
}
