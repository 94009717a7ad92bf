/** A place within a source. */
export type Locator =
  | { type: 'page' | 'paragraph' | 'article'; first: number; last: number }
  | { type: 'section'; title: string };

/** A citation, taken apart. */
export interface Citation {
  /** Id of the source. */
  key: string;
  /** Absent if the source is cited as a whole. */
  locator?: Locator;
  /** The locator as written, as in `pp. 26-28`. */
  locatorText?: string;
  /** The whole citation as written. */
  text: string;
}

const numbered = { p: 'page', pp: 'page', para: 'paragraph', paras: 'paragraph', art: 'article', arts: 'article' } as const;

/**
 * Parses `challenges-2012, p. 26`, `s-res-1244, paras. 9-11` or `osce-2011, sec. Good Practices`.
 * Returns undefined if the text is not a citation.
 */
export function parseCitation(text: string): Citation | undefined {
  const [, key, locatorText] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:,\s*(.+))?$/.exec(text.trim()) ?? [];
  if (key === undefined) return undefined;
  if (locatorText === undefined) return { key, text: text.trim() };
  const locator = parseLocator(locatorText);
  return locator && { key, locator, locatorText, text: text.trim() };
}

/** Parses `p. 26`, `pp. 26-28`, `para. 11`, `art. 52` or `sec. Good Practices`; undefined if it is none of them. */
export function parseLocator(text: string): Locator | undefined {
  const section = /^sec\. (.+)$/.exec(text)?.[1];
  if (section) return { type: 'section', title: section };
  const [, label, first, last] = /^(pp?|paras?|arts?)\. (\d+)(?:[-–](\d+))?$/.exec(text) ?? [];
  if (!label || !first) return undefined;
  const plural = label.endsWith('s') || label === 'pp';
  if (plural !== (last !== undefined)) return undefined;
  return { type: numbered[label as keyof typeof numbered], first: Number(first), last: Number(last ?? first) };
}

/** The fragment of a locator on its source's page, as in `pp-26-28`; none for a source cited as a whole. */
export function formatLocatorAnchor(locatorText: string): string {
  return locatorText.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
