import type { Diagnostic } from '../../diagnostic.ts';
import type { Entry, Library } from '../../library.ts';
import type { Path } from '../../schemas/walk-fields.ts';

/** What the starters say where a person is to say something: one summary a kind, the title of a lesson, the name. */
const starterTexts: ReadonlySet<string> = new Set([
  'What happened there, for whom it is worth reading.', 'What it compares.', 'What is at stake.', 'What it is and why it matters.', 'What it covers.', 'What it is for.',
  'What it was for, where and when.', 'What it is.', 'What participants learn.', 'What it is and for what it can be used.', 'Why it is worth looking up.',
  'The lesson as a sentence that somebody could act on', 'Your name',
]);

/** Nothing of a starter is left where a person was to say something. */
export function* unfilledStarter(library: Library): Generator<Diagnostic> {
  for (const entry of library.entries) {
    if (!entry.valid) continue;
    yield* leftIn(entry, entry.data.summary, ['summary']);
    for (const [index, name] of entry.data.contributors.entries()) yield* leftIn(entry, name, ['contributors', index]);
  }
  for (const { lesson, case: theatre, index } of library.lessons) yield* leftIn(theatre, lesson.title, ['lessons', index, 'title']);
}

function* leftIn({ file, locate }: Entry, text: string, path: Path): Generator<Diagnostic> {
  if (starterTexts.has(text))
    yield {
      rule: 'unfilled-starter', severity: 'warning', file, ...locate(path),
      message: `Unexpected “${text}”, expected what you have to say: it stands there since the starter was written`,
      hint: 'Fill it in, and look through the other fields: the starter holds examples only.',
    };
}
