/** Finds the ids of the sources that the HTML of a page of ours cites, each once, in the order of the page. */
export const findCitedSources = (html: string): string[] => [...new Set([...html.matchAll(/<a[^>]* href="[^"]*\/sources\/([a-z0-9-]+)\/[^"]*"[^>]*>/g)].filter(([tag]) => tag.includes('class="cite"')).map(([, id = '']) => id))];
