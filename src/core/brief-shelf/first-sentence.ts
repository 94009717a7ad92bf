import { stripInlineCitations } from '../citations/inline-citations.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Returns the first sentences of a prose, without its citations: as many as fit into a number of characters, the first one always. */
export function firstSentences(prose: string, most: number): string {
  let text = '';
  for (const { segment } of sentences.segment(stripInlineCitations(prose).replaceAll(/\s+/g, ' '))) {
    if (text && (text + segment).trimEnd().length > most) break;
    text += segment;
  }
  return text.trim();
}
