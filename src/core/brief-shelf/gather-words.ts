import { stripInlineCitations } from '../citations/inline-citations.ts';
import type { Entry, Library, LessonInCase } from '../library.ts';
import type { Voice } from '../schemas/fields.ts';
import { formatYears } from '../format-years.ts';
import type { LessonWords, PracticeWords, TermWords } from '../briefs/shelf.ts';
import { firstSentences } from './first-sentence.ts';
import { linkSource } from './link-source.ts';

const plain = (prose: string): string => stripInlineCitations(prose).replaceAll(/\s+/g, ' ').trim();

/** Gathers the words of a lesson for a brief: at most two of its citations, those of its recommendation first. */
export function gatherLessonWords(library: Library, { lesson, case: theater }: LessonInCase): LessonWords {
  const { recommendation, ifIgnored } = lesson;
  return {
    code: lesson.code,
    title: lesson.title,
    does: plain(recommendation.text),
    who: recommendation.role,
    ifIgnored: plain(ifIgnored.text),
    doesInferred: recommendation.by === 'editors',
    ignoredInferred: ifIgnored.by === 'editors',
    sources: [...new Set([...recommendation.cites, ...lesson.cites])].slice(0, 2).map((text) => linkSource(library, text)),
    years: formatYears(lesson.period),
    theater: theater.data.title,
    voice: formatShortVoice(library, lesson.voice),
  };
}

/** Gathers the words of a practice for a brief, with the first six points of its checklist. */
export const gatherPracticeWords = ({ id, data }: Entry<'practice'>): PracticeWords => ({ id, title: data.title, summary: data.summary, checklist: data.checklist.slice(0, 6) });

/** Gathers what to take care of with a word, as much as fits into two lines or three. */
export const gatherTermWords = ({ id, data }: Entry<'term'>): TermWords => ({ id, caution: firstSentences(data.caution ?? '', 190) });

/** Formats whose view it is as shortly as it stays true, as in `Richard Gowan, author`; the lesson's page has it whole. */
function formatShortVoice(library: Library, { name, role, affiliation, organization, kind }: Voice): string {
  const body = organization ? library.get('organization', organization)?.data.acronym : affiliation?.split(',')[0];
  const who = [name ?? role, body].filter(Boolean).join(', ');
  return kind === 'institution' ? who : `${who} (${kind.replaceAll('-', ' ')})`;
}
