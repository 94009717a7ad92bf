import type { z } from 'zod';
import { stripInlineCitations } from '../../citations/inline-citations.ts';
import { findHeadings } from '../../body/headings.ts';
import type { EntryKind } from '../../kinds.ts';
import type { Entry, Library } from '../../library.ts';
import { schemas } from '../../schemas/index.ts';
import { walkFields } from '../../schemas/walk-fields.ts';
import { labelsOf, namesOfAll, unique } from './names.ts';
import { blockText, citesIn, citesOf, isLesson, proseOf } from './prose.ts';
import type { SearchRecord } from './record.ts';

/** A list of an entry whose items are searched for by themselves: what an item is called, and its fragment on the page. */
interface PartField {
  label: string;
  fragment: (item: { id?: string }) => string;
}
const at = (label: string, fragment: string): PartField => ({ label, fragment: () => fragment });

const partFields: Partial<Record<EntryKind, Readonly<Record<string, PartField>>>> = {
  case: { actors: at('Who did what', 'actors'), transitions: { label: 'Handover', fragment: ({ id = '' }) => `handover-${id}` }, timeline: at('Timeline', 'timeline') },
  organization: { strengths: at('What it is good at', 'strengths'), limits: at('What holds it back', 'limits'), answers: at('How it decides and works', 'answers') },
  mission: { mandates: at('Mandate', 'mandates'), points: at('Good to know', 'points') },
  practice: { usedBy: at('Who used it', 'used-by'), worksWhen: at('It works when', 'works-when'), failsWhen: at('It fails when', 'fails-when') },
  doctrine: { keyPoints: at('What it says', 'key-points') },
  mechanism: { points: at('How it works', 'points') },
  term: { usages: at('Who uses the word how', 'usages') },
  debate: { positions: { label: 'Position', fragment: ({ id = '' }) => id } },
};

/** Builds the records of what an entry tells part by part: handovers, actors, events, claims, positions, sections of its body. */
export function buildPartRecords(library: Library, entry: Entry, whole: SearchRecord): SearchRecord[] {
  return [...fieldParts(library, entry, whole), ...bodyParts(entry, whole)];
}

function* fieldParts(library: Library, entry: Entry, whole: SearchRecord): Generator<SearchRecord> {
  const shape = schemas[entry.kind].shape as Record<string, z.core.$ZodType>;
  for (const [field, { label, fragment }] of Object.entries(partFields[entry.kind] ?? {})) {
    const items = (entry.data as unknown as Record<string, readonly ({ id?: string; value?: string } | undefined)[]>)[field] ?? [];
    for (const item of items) {
      // Answers that say nothing stand on the page of the table only.
      if (!item || item.value === 'not-stated' || item.value === 'unknown') continue;
      const cites = citesOf(shape[field]!, [item]);
      const prose = proseOf(shape[field]!, [item]).map(stripInlineCitations);
      if (cites.length === 0 || prose.length === 0) continue;
      const named = [...walkFields(shape[field]!, [item])];
      const ids = (kind: EntryKind) => unique(named.flatMap(({ value, meta }) => (meta.reference === kind && typeof value === 'string' ? [value] : [])));
      yield part(whole, label, fragment(item), cites, prose, [
        ...namesOfAll(library, 'organization', ids('organization'), 2), ...namesOfAll(library, 'mission', ids('mission'), 2), ...labelsOf(library, 'function', ids('function')), ...voiceNames(item),
      ]);
    }
  }
}

function* bodyParts(entry: Entry, whole: SearchRecord): Generator<SearchRecord> {
  const headings = new Map(findHeadings(entry.body.tree).map((heading) => [heading.node as unknown, heading]));
  let section = { label: '', fragment: '', text: [] as string[] };
  const sections = [section];
  for (const node of entry.body.tree.children) {
    const heading = headings.get(node);
    if (heading) sections.push((section = { label: heading.text, fragment: heading.id, text: [] }));
    else if (!isLesson(node)) section.text.push(blockText(node));
  }
  for (const { label, fragment, text } of sections) {
    const cites = citesIn(text.join('\n'));
    if (fragment && cites.length > 0) yield part(whole, label, fragment, cites, text.map(stripInlineCitations), []);
  }
}

function part(whole: SearchRecord, label: string, fragment: string, cites: string[], prose: string[], about: string[]): SearchRecord {
  return {
    ...whole, part: label, path: `${whole.path}#${fragment}`, summary: prose[0] ?? '', cites, names: [],
    about: unique([whole.title, ...about]), text: prose.join('\n'),
  };
}

/** The names of whoever speaks in an item. */
function voiceNames(item: object): string[] {
  const { voice, voices = [] } = item as { voice?: { name?: string }; voices?: { name?: string }[] };
  return [...(voice ? [voice] : []), ...voices].flatMap(({ name }) => name ?? []);
}
