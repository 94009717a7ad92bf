import { pathOf } from '../addresses.ts';
import type { Kind } from '../kinds.ts';
import type { Brief } from './compose-brief.ts';
import { buildFirstDays } from './first-days.ts';
import { formatLessons } from './format-lessons.ts';
import { formatMissions, formatPeople } from './format-people.ts';
import { html, type Html, join } from './html.ts';
import { explainOrder } from './explain-order.ts';
import type { LessonWords, Line, PracticeWords, TermWords } from './shelf.ts';

/** What the formatter asks for besides the brief. */
export interface Words {
  /** Puts the site's base in front of a path. */
  href: (path: string) => string;
  lesson: (code: string) => LessonWords;
  practice: (id: string) => PracticeWords;
  term: (id: string) => TermWords;
}

/** Formats a brief as HTML: the same for a page that is built and for one that a reader composes. */
export function formatBrief(brief: Brief, { href, lesson, practice, term }: Words): string {
  const { place, lessons, elsewhere, left, practices, doctrine, terms, debates } = brief;
  const link = (kind: Kind, id: string, title: string) => html`<a href="${href(pathOf(kind, id))}">${title}</a>`;
  const lines = (kind: Kind, items: readonly Line[], between: string) => html`<ul>${items.map(({ id, title, note }) => html`<li>${link(kind, id, title)}${note && between}${note}</li>
`)}</ul>`;
  const section = (id: string, title: string, text: Html | false) => text && html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${text}</section>
`;
  const days = buildFirstDays(brief);
  const main = [
    section('lessons', place ? `Lessons of ${place.mission ? 'this theater' : place.title}` : 'Lessons', lessons.length > 0 && formatLessons(lessons, lesson, href)),
    left > 0 && html`<p class="left small">${left === 1 ? 'One more lesson' : `${left} more lessons`} had no room: ${place && place.cases.length > 0 ? join(place.cases.map(({ id, title }) => link('case', id, title)), ', ') : html`<a href="${href('/lessons/')}">all lessons</a>`}.</p>
`,
    section('elsewhere', 'Learned elsewhere', elsewhere.length > 0 && formatLessons(elsewhere, lesson, href)),
    section('practices', 'Practices, each with its checklist', practices.length > 0 && html`${practices.map(({ id }) => practice(id)).map(({ id, title, summary, checklist }) => html`<div class="practice"><h3>${link('practice', id, title)}</h3><p>${summary}</p><ul class="checklist">${checklist.map((text) => html`<li>${text}</li>`)}</ul></div>
`)}`),
  ];
  const aside = [
    formatMissions(brief, href),
    formatPeople(brief, href),
    section('doctrine', 'Doctrine', doctrine.length > 0 && lines('doctrine', doctrine, ': ')),
    section('words', 'Words to take care with', terms.length > 0 && lines('term', terms.map((facts) => ({ ...facts, note: term(facts.id).caution })), ': ')),
    section('debates', 'Open debates', debates.length > 0 && html`<ul>${debates.map(({ id, title, note }) => html`<li>${link('debate', id, title)} <span class="small">${note}</span></li>
`)}</ul>`),
    section('since', 'What has happened since', place !== undefined && place.since.length > 0 && html`<ul>${place.since.map(({ when, text, source }) => html`<li><b>${when}.</b> ${text} <a class="cite small" href="${href(source.path)}">${source.label}</a></li>
`)}</ul>`),
    section('first-days', 'In the first days', days.length > 0 && html`<ul class="checklist">${days.map((text) => html`<li>${text}</li>
`)}</ul>`),
    explainOrder(brief, href),
  ];
  return html`<div class="brief-text"><div>${join(main, '')}</div><div>${join(aside, '')}</div></div>`.text;
}
