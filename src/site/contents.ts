/** A heading of a page: its fragment, and its words as HTML without tags. */
export interface ContentsItem { id: string; text: string }

/** Finds the second-level headings in the HTML of a page of ours, so that no page has to list its own contents. */
export const findContents = (html: string): ContentsItem[] =>
  [...html.matchAll(/<h2[^>]*\sid="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(([, id = '', text = '']) => ({ id, text: text.replaceAll(/<span class="small".*?<\/span>|<[^>]*>/gs, '').trim() }));
