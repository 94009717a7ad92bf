import { fold, splitWords } from '../normalize.ts';
import { type Facet, facetNames } from '../records/record.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** A word that is searched for. */
export interface Term {
  /** As written, folded. */
  word: string;
  stem: string;
}

/** A query, taken apart. */
export interface Query {
  /** Its words that carry a subject, each once; all, if none does. */
  terms: Term[];
  /** The stems of all its words in order, to look for names in. */
  stems: string[];
  /** Quoted phrases, without the quotes. */
  phrases: string[];
  /** Words that must not occur. */
  excluded: Term[];
  /** `country:haiti` and the like. */
  filters: { facet: Facet; value: string; exclude: boolean }[];
}

const facetAliases: Readonly<Record<string, Facet>> = {
  ...Object.fromEntries(facetNames.map((facet) => [facet, facet])), org: 'organization', organisation: 'organization', theater: 'country', in: 'country', type: 'kind',
};

/** Parses a query: words, `"phrases"`, `-words`, `country:haiti`, `country:"south sudan"`. */
export function parseQuery(text: string): Query {
  const query: Query = { terms: [], stems: [], phrases: [], excluded: [], filters: [] };
  const rest = text
    .replace(/(?<![\p{L}\p{N}])(-?)([a-z]+):(?:"([^"]*)"|(\S+))/giu, (whole, minus: string, name: string, quoted: string | undefined, bare: string | undefined) => {
      const facet = facetAliases[name.toLowerCase()];
      if (!facet) return whole;
      query.filters.push({ facet, value: quoted ?? bare ?? '', exclude: minus === '-' });
      return ' ';
    })
    .replace(/["“”]([^"“”]+)["“”]/g, (_, phrase: string) => {
      query.phrases.push(phrase.trim());
      return ` ${phrase} `;
    })
    .replace(/(?<=^|\s)-(?=\p{L})(\S+)/gu, (_, word: string) => {
      query.excluded.push(...splitWords(word).map((part) => ({ word: part, stem: stem(part) })));
      return ' ';
    });
  const words = splitWords(rest);
  const acronyms = acronymsIn(rest);
  const kept = words.filter((word) => (acronyms.has(word) || !stopWords.has(word)) && (word.length > 1 || /\d/.test(word)));
  query.terms = [...new Set(kept.length ? kept : words)].map((word) => ({ word, stem: stem(word) }));
  query.stems = words.map(stem);
  return query;
}

/** Returns the words that are written as acronyms, folded: `WHO`, `IT`, `AU`; none, if everything is in capitals. */
function acronymsIn(text: string): Set<string> {
  const written = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(written.length > 1 && text === text.toUpperCase() ? [] : written.filter((word) => /^\p{Lu}{2,}$/u.test(word)).map(fold));
}
