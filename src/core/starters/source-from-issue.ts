import { type Answers, given, items, line, lines, number, type Proposal } from './answers.ts';

/**
 * Turns the answers of the form “Propose a source” into a source.
 * @param today ISO date
 */
export function sourceFromIssue(answers: Answers, today: string): Proposal {
  const place = line(answers, 'places');
  const range = { first: number(answers, 'first'), last: number(answers, 'last') };
  const data = {
    title: line(answers, 'title'),
    summary: line(answers, 'summary'),
    updated: today,
    contributors: items(answers, 'contributors'),
    type: line(answers, 'type'),
    author: lines(answers, 'author').map(person),
    ...given(answers, { issued: 'issued' }, number),
    ...given(answers, { publisher: 'publisher', number: 'number', URL: 'url', language: 'language', accessed: 'accessed' }, line),
    held: line(answers, 'held'),
    ...(answers.has('first') && ['pages', 'paragraphs', 'articles'].includes(place) && { [place]: range }),
    ...(answers.has('sections') && { sections: lines(answers, 'sections') }),
  };
  return { data, body: '' };
}

/** `Family, Given` is a person; anything else is an institution. */
function person(name: string): Record<string, string> {
  const [family = '', given] = name.split(/,\s*/, 2);
  return given ? { family, given } : { literal: name };
}
