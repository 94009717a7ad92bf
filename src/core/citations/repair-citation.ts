import { parseCitation, parseLocator } from './citation.ts';

const labels: Readonly<Record<string, readonly [one: string, many: string]>> = {
  p: ['p.', 'pp.'], pp: ['p.', 'pp.'], pg: ['p.', 'pp.'], page: ['p.', 'pp.'], pages: ['p.', 'pp.'],
  para: ['para.', 'paras.'], paras: ['para.', 'paras.'], par: ['para.', 'paras.'], paragraph: ['para.', 'paras.'], paragraphs: ['para.', 'paras.'], '§': ['para.', 'paras.'], '§§': ['para.', 'paras.'],
  art: ['art.', 'arts.'], arts: ['art.', 'arts.'], article: ['art.', 'arts.'], articles: ['art.', 'arts.'],
};

/** Writes a locator in the one form that citations have, as in `page 26` → `p. 26`; undefined if it can't be read. */
export function repairLocator(text: string): string | undefined {
  const section = /^sect?(?:ion)?\.?\s+(\S.*)$/i.exec(text)?.[1];
  if (section) return `sec. ${section}`;
  const [, label = '', first = '', last] = /^([a-z]+|§§?)\.?\s*(\d+)(?:\s*(?:[-‐‑‒–—]|to)\s*(\d+))?$/i.exec(text) ?? [];
  const [one, many] = labels[label.toLowerCase()] ?? [];
  if (!one || Number(last ?? first) < Number(first)) return undefined;
  return last === undefined || last === first ? `${one} ${first}` : `${many} ${first}-${last}`;
}

/**
 * Writes a citation in the one form that citations have, as in `Challenges-2012 p.26` → `challenges-2012, p. 26`.
 * Returns undefined if it has that form, or if what is meant can't be told.
 */
export function repairCitation(text: string): string | undefined {
  const [, key = '', place] = /^([A-Za-z0-9-]+)\s*(?:[,:]?\s*(\S.*))?$/.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  const locator = place === undefined ? undefined : repairLocator(place);
  if (!key || (place !== undefined && locator === undefined)) return undefined;
  const repaired = locator === undefined ? key.toLowerCase() : `${key.toLowerCase()}, ${locator}`;
  return repaired !== text && parseCitation(repaired) && (locator === undefined || parseLocator(locator)) ? repaired : undefined;
}
