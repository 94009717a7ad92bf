import { pathOf } from '../addresses.ts';
import { html, type Html, join } from './html.ts';
import type { RankedLesson } from './rank-lessons.ts';
import type { LessonWords } from './shelf.ts';

const signs = { worked: '✓', failed: '✕', mixed: '±' } as const;
const levels = ['very low', 'low', 'moderate', 'high'] as const;
/** What brought a lesson here, where its place in the list does not say it by itself. */
const reasons: Readonly<Record<string, string>> = { addressed: 'addressed to your role', mission: 'of this mission', wanted: 'a function you chose', phase: 'your phase' };

/** Formats lessons as a list: what to do, who, if ignored, and in a line how it went, where, whose view, the source, how sure, and why it is here. */
export const formatLessons = (lessons: readonly RankedLesson[], wordsOf: (code: string) => LessonWords, href: (path: string) => string): Html =>
  html`<ol class="brief-lessons">${lessons.map((lesson) => formatLesson(lesson, wordsOf(lesson.facts.id), href))}</ol>`;

function formatLesson({ facts, reasons: why }: RankedLesson, words: LessonWords, href: (path: string) => string): Html {
  const inferred = html` <span class="editors">(editors)</span>`;
  const meta = [
    html`<span class="outcome ${facts.outcome}"><span aria-hidden="true">${signs[facts.outcome]}</span> ${facts.outcome}</span>`,
    `${words.theater}, ${words.years}`,
    words.voice,
    join(words.sources.map(({ label, path }) => html`<a class="cite" href="${href(path)}">${label}</a>`), '; '),
    `${levels[facts.confidence] ?? 'very low'} confidence`,
    facts.theaters > 1 && `learned in ${facts.theaters} theaters`,
    ...why.map((reason) => reasons[reason] ?? false),
  ];
  return html`<li><h3><a href="${href(pathOf('lesson', words.code))}"><span class="code">${words.code}</span> ${words.title}</a></h3>
<p>${words.does}${words.doesInferred && inferred} <span class="who">${words.who}.</span></p>
<p class="ignored"><b>If ignored:</b> ${words.ifIgnored}${words.ignoredInferred && inferred}</p>
<p class="meta">${join(meta, ' · ')}</p></li>
`;
}
