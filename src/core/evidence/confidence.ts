import { parseCitation } from '../citations/citation.ts';
import type { Library, LessonInCase } from '../library.ts';
import type { Lesson } from '../schemas/lesson.ts';

export const confidenceLevels = ['very low', 'low', 'moderate', 'high'] as const;
export type ConfidenceLevel = (typeof confidenceLevels)[number];

/** How much one may rely on a lesson, and why. */
export interface Confidence {
  level: ConfidenceLevel;
  /** What speaks for the level, each in a sentence. */
  reasons: string[];
  /** Counts behind it. */
  documents: number;
  cases: number;
  organizations: number;
}

/**
 * Grades a lesson after the four components of GRADE-CERQual: coherence (what contradicts it), adequacy (how many
 * independent documents and cases, how many passages), relevance (in how many cases and organizations) and the limits
 * of the sources (whether a voice was there). One document alone is never above low.
 * @see Lewin et al., Applying GRADE-CERQual to qualitative evidence synthesis findings, Implementation Science 13 (2018)
 */
export function gradeConfidence(library: Library, { lesson }: LessonInCase): Confidence {
  const corroborating = library.lessons.filter((other) =>
    lesson.corroborates.includes(other.lesson.code) || other.lesson.corroborates.includes(lesson.code));
  const against = library.lessons.filter((other) =>
    lesson.contradicts.includes(other.lesson.code) || other.lesson.contradicts.includes(lesson.code));
  const echoes = corroborating.filter((other) => isEcho(lesson, other.lesson));
  const support = [lesson, ...corroborating.filter((other) => !echoes.includes(other)).map((other) => other.lesson)];
  const documents = countIndependentDocuments(support);
  const cases = new Set(support.map(({ code }) => code.slice(0, 3))).size;
  const organizations = new Set(support.flatMap(({ voice }) => voice.organization ?? voice.affiliation ?? [])).size;
  const passages = new Set(lesson.cites).size;
  const firsthand = support.some(({ voice }) => voice.firsthand);
  const contested = lesson.states.at(-1)?.state === 'contested';

  let grade = Math.min(documents, 3);
  const reasons: string[] = [documents === 1
    ? 'One document alone supports it, so it is not graded above low.'
    : `${number(documents)} independent documents support it.`];
  reasons.push(cases === 1 ? 'It comes from one case.' : `${number(cases)} cases show it: ${support.map(({ code }) => code).join(', ')}.`);
  if (cases === 1 && grade === 3) grade = 2;
  if (echoes.length > 0) reasons.push(`${echoes.map((other) => other.lesson.code).join(', ')} ${echoes.length === 1 ? 'tells' : 'tell'} the same in the same voice and document, which adds nothing.`);
  if (organizations > 1) reasons.push(`The voices belong to ${number(organizations).toLowerCase()} different organizations.`);
  if (firsthand) reasons.push('A voice behind it took part in what it tells of.');
  else {
    reasons.push('No voice behind it is known to have taken part in what it tells of.');
    if (passages === 1 && documents === 1 && cases === 1) {
      grade -= 1;
      reasons.push('It rests on a single passage, which lowers the grade.');
    }
  }
  if (against.length > 0) {
    grade -= 1;
    reasons.push(`${against.map((other) => other.lesson.code).join(', ')} ${against.length === 1 ? 'says' : 'say'} otherwise, which lowers the grade.`);
  }
  if (contested) {
    grade -= 1;
    reasons.push('It is contested, which lowers the grade.');
  }
  return { level: confidenceLevels[Math.max(0, grade)] ?? 'very low', reasons, documents, cases, organizations };
}

/** Whether another lesson is the same voice in documents that this lesson cites already. */
function isEcho(lesson: Lesson, other: Lesson): boolean {
  const voice = ({ voice: { name, affiliation, organization } }: Lesson) => name ?? affiliation ?? organization;
  const cited = documentsOf(lesson);
  return voice(lesson) === voice(other) && documentsOf(other).every((document) => cited.includes(document));
}

/** Counts the documents of the first lesson, and one more for each other lesson that brings a document not yet counted. */
function countIndependentDocuments([own, ...others]: readonly Lesson[]): number {
  const seen = new Set(own ? documentsOf(own) : []);
  let count = seen.size;
  for (const other of others) {
    const fresh = documentsOf(other).filter((document) => !seen.has(document));
    if (fresh.length > 0) count += 1;
    for (const document of fresh) seen.add(document);
  }
  return count;
}

const documentsOf = (lesson: Lesson): string[] => lesson.cites.flatMap((text) => parseCitation(text)?.key ?? []);

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const number = (count: number): string => words[count] ?? String(count);
