import type { Diagnostic } from '../../diagnostic.ts';
import { entryKinds, type Kind } from '../../kinds.ts';
import type { Entry, Library } from '../../library.ts';
import { didYouMean } from '../../spelling/nearest.ts';

/** Every reference leads to an entry or a lesson. */
export function* danglingReference(library: Library): Generator<Diagnostic> {
  for (const { file, references } of library.entries)
    for (const { kind, id, position } of references)
      if (!library.has(kind, id))
        yield {
          rule: 'dangling-reference', severity: 'error', file, ...position,
          message: `Unexpected reference to missing ${kind} \`${id}\`, expected the ${kind === 'lesson' ? 'code of a lesson of this library' : `id of an entry of the kind ${kind}`}`,
          hint: hintOf(library, kind, id),
        };
}

function hintOf(library: Library, kind: Kind, id: string): string {
  // Of two codes that differ in their number neither tells which was meant.
  if (kind === 'lesson') return `${didYouMean(id, codesOf(library).filter((code) => numberIn(code) === numberIn(id)))}Correct the code, or write that lesson into its case.`;
  const owner = entryKinds.find((other) => library.has(other, id));
  if (owner) return `\`${id}\` is the id of an entry of the kind ${owner}: move it to a field for that kind.`;
  const named = library.find(kind).find((entry) => namesOf(entry).some((name) => slug(name) === id));
  const meant = named ? `Did you mean \`${named.id}\`? ` : didYouMean(id, library.entries.filter((entry) => entry.kind === kind).map((entry) => entry.id));
  return `${meant}Correct its spelling, or create it: npm run new -- ${kind} ${id}`;
}

/** Returns the codes of all lessons, also of cases that don't fit their schema. */
function codesOf({ entries }: Library): string[] {
  const declared = entries.flatMap(({ data }) => ('lessons' in data && Array.isArray(data.lessons) ? (data.lessons as unknown[]) : []));
  return declared.map((lesson) => (lesson as { code?: unknown } | null)?.code).filter((code) => typeof code === 'string');
}

const numberIn = (code: string) => Number(code.replace(/\D/g, ''));
const namesOf = ({ data }: Entry) => [data.title, ...data.aliases];
const slug = (name: string) => name.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
