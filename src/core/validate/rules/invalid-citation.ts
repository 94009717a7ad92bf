import { parseCitation, parseLocator } from '../../citations/citation.ts';
import { repairCitation } from '../../citations/repair-citation.ts';
import type { Diagnostic, Repair } from '../../diagnostic.ts';
import type { CitationUse, Library } from '../../library.ts';
import type { Source } from '../../schemas/source.ts';
import { didYouMean } from '../../spelling/nearest.ts';
import { checkLocator, describePlaces } from '../check-locator.ts';

/** Every citation names a source and a place that is there, in the one form that citations have. */
export function* invalidCitation(library: Library): Generator<Diagnostic> {
  for (const { file, citations } of library.entries)
    for (const [index, use] of citations.entries()) {
      const { text, position, path } = use;
      const citation = parseCitation(text);
      const fault = (rule: string, message: string, hint: string): Diagnostic => ({ rule, severity: 'error', file, ...position, message, hint });
      const repaired = repairCitation(text);
      const repair: { repair?: Repair } = repaired && library.has('source', parseCitation(repaired)?.key ?? '') ? { repair: { ...position, from: text, to: repaired } } : {};
      if (!citation) {
        const whole = joinUnquoted(citations[index - 1], use);
        if (whole)
          yield { ...fault('invalid-citation', `Unexpected place \`${text}\` without a source, expected it within the citation before it`, `Put quotes around the whole citation: ${whole.to}`), repair: whole };
        else
          yield { ...fault('invalid-citation', `Unexpected citation \`${text}\`, expected a source and a place, as in \`challenges-2012, p. 26\``, repaired ? `Write it as \`${repaired}\`.` : 'Write the id of the source, a comma, then p. 26, pp. 26-28, para. 11, art. 52 or sec. and a heading.'), ...repair };
        continue;
      }
      const { key, locator } = citation;
      if (!library.has('source', key)) {
        yield fault('unknown-source', `Unexpected citation of missing source \`${key}\`, expected the id of a source of this library`, `${didYouMean(key, library.entries.filter(({ kind }) => kind === 'source').map(({ id }) => id))}Correct its spelling, or create it: npm run new -- source ${key}`);
        continue;
      }
      if (repaired)
        yield { ...fault('citation-form', `Unexpected form of the citation \`${text}\`, expected \`${repaired}\``, 'Write it so, and all that cite the passage are listed together.'), severity: 'warning', ...repair };
      const source = library.get('source', key)?.data;
      if (!source) continue;
      if (!locator) {
        const places = describePlaces(source);
        if (places && path[0] !== 'read') yield fault('missing-locator', `Unexpected citation of \`${key}\` as a whole, expected a place in it: ${places}`, `Add where it stands, as in \`${key}, ${example(source)}\`.`);
        continue;
      }
      const wrong = checkLocator(key, locator, source);
      if (wrong) yield fault(wrong.rule, wrong.message, wrong.hint);
    }
}

/** Returns how to join `challenges-2012` and `p. 26`, which YAML reads as two items of a list for want of quotes. */
function joinUnquoted(before: CitationUse | undefined, { text, path, inline }: CitationUse): Repair | undefined {
  const index = path.at(-1);
  if (!before || inline || typeof index !== 'number' || !parseLocator(text)) return undefined;
  const neighbors = before.path.length === path.length && before.path.at(-1) === index - 1 && before.path.every((step, depth) => depth === path.length - 1 || step === path[depth]);
  if (!neighbors || !/^[a-z0-9-]+$/.test(before.text)) return undefined;
  const whole = `${before.text}, ${text}`;
  return { ...before.position, from: whole, to: `"${whole}"` };
}

function example(source: Source): string {
  if (source.pages) return `p. ${source.pages.first}`;
  if (source.paragraphs) return `para. ${source.paragraphs.first}`;
  if (source.articles) return `art. ${source.articles.first}`;
  return `sec. ${source.sections[0] ?? ''}`;
}
