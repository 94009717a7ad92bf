import { pathOf } from '../../addresses.ts';
import { stripInlineCitations } from '../../citations/inline-citations.ts';
import { gradeConfidence } from '../../evidence/confidence.ts';
import { kinds } from '../../kinds.ts';
import type { Library, LessonInCase } from '../../library.ts';
import { type Lesson, lessonSchema } from '../../schemas/lesson.ts';
import { labelsOf, namesOfAll, unique } from './names.ts';
import { blockText, citesIn, citesOf, isLesson, proseOf } from './prose.ts';
import type { SearchRecord } from './record.ts';

/** What people call the outcomes of lessons when they ask. */
const outcomeWords: Record<Lesson['outcome'], readonly string[]> = {
  worked: ['worked', 'success', 'went well'],
  failed: ['failed', 'failure', 'went wrong', 'mistake'],
  mixed: ['mixed', 'went wrong', 'went well'],
};

/** Builds the record of a lesson, with its discussion from the body of its case. */
export function buildLessonRecord(library: Library, found: LessonInCase): SearchRecord {
  const { lesson, case: theatre } = found;
  const discussion = theatre.body.tree.children.filter((node) => isLesson(node, lesson.code)).map(blockText).join('\n');
  return {
    kind: 'lesson', id: lesson.code, path: pathOf('lesson', lesson.code), title: lesson.title, summary: stripInlineCitations(lesson.lesson),
    cites: unique([...citesOf(lessonSchema, lesson), ...citesIn(discussion)]),
    names: [lesson.code, lesson.title, ...lesson.aliases],
    about: unique([
      theatre.data.title, ...theatre.data.countries, ...namesOfAll(library, 'organization', lesson.organizations, 2), ...namesOfAll(library, 'mission', lesson.missions, 2),
      ...namesOfAll(library, 'function', lesson.functions, 1), ...namesOfAll(library, 'practice', lesson.practices, 1),
      lesson.voice.name ?? '', ...outcomeWords[lesson.outcome], lesson.phase,
    ]),
    text: stripInlineCitations([...proseOf(lessonSchema, lesson), lesson.recommendation.role, discussion].join('\n')),
    year: Number(lesson.period.start.slice(0, 4)),
    facets: {
      kind: [kinds.lesson.label], country: theatre.data.countries, organization: labelsOf(library, 'organization', lesson.organizations),
      mission: labelsOf(library, 'mission', lesson.missions), function: labelsOf(library, 'function', lesson.functions),
      phase: [lesson.phase], outcome: [lesson.outcome], confidence: [gradeConfidence(library, found).level],
    },
  };
}
