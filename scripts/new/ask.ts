import { entryKinds } from '#core/kinds.ts';
import type { Library } from '#core/library.ts';
import { idPattern } from '#core/schemas/fields.ts';
import { formatId } from '#core/format-id.ts';

/** What a person wants to add. */
export interface Wish {
  kind: string;
  /** Id of the new entry; for a lesson, of its case. */
  id: string;
  title?: string | undefined;
  contributor?: string | undefined;
}

/**
 * Asks for what isn't known yet of a new entry.
 * @param question shows a text and returns what the person types
 */
export async function ask(known: Partial<Wish>, library: Library, question: (text: string) => Promise<string>): Promise<Wish> {
  const insist = async (text: string, accept: (answer: string) => boolean, complaint: string): Promise<string> => {
    let answer = (await question(text)).trim();
    while (!accept(answer)) answer = (await question(`${complaint}\n> `)).trim();
    return answer;
  };
  const choices = ['lesson', ...entryKinds];
  const kind = known.kind ?? (await insist(`What do you want to add?\n  ${choices.join(', ')}\n> `, (answer) => choices.includes(answer), `Choose one of ${choices.join(', ')}.`));
  if (kind === 'lesson') {
    const cases = library.find('case').map(({ id }) => id);
    return { kind, id: known.id ?? (await insist(`To which case does the lesson belong?\n  ${cases.join(', ')}\n> `, (answer) => cases.includes(answer), 'Choose one of these cases.')) };
  }
  const title = known.title ?? (known.id ? undefined : await insist('What is it called?\n> ', (answer) => formatId(answer) !== '', 'Give it a name.'));
  const proposed = formatId(title ?? '');
  const id = known.id ?? (await insist(`The name of its file and its address for ever: lower-case letters, digits and hyphens. Enter takes ${proposed}.\n> `, (answer) => answer === '' || idPattern.test(answer), 'Use lower-case letters, digits and hyphens.'));
  const contributor = known.contributor ?? (await question('Your name, as it is to be shown?\n> ')).trim();
  return { kind, id: id || proposed, title, contributor: contributor || undefined };
}
