import { confidenceLevels, type ConfidenceLevel, gradeConfidence } from '../evidence/confidence.ts';
import type { Library, LessonInCase } from '../library.ts';
import type { Graph, Node } from '../relations/graph.ts';

/** What an organization has on a subject. */
export interface Holding {
  organization: string;
  /** Instruments that it issued. */
  doctrine: readonly string[];
  /** Cases in which it acted on it. */
  cases: readonly string[];
  /** Standing ties of which it is a party. */
  mechanisms: readonly string[];
  /** Practices that it is known to have used. */
  practices: readonly string[];
}

/** Everything on one function. */
export interface Subject {
  lessons: readonly LessonInCase[];
  /** How many of the lessons have each level of confidence, highest first; levels that none has are left out. */
  confidence: readonly { level: ConfidenceLevel; count: number }[];
  practices: readonly Node[];
  doctrine: readonly Node[];
  terms: readonly Node[];
  debates: readonly Node[];
  mechanisms: readonly Node[];
  /** Organizations that have anything, those with more first. */
  holdings: readonly Holding[];
  /** What the library doesn't have on it, each in a sentence. */
  gaps: readonly string[];
}

/** Gathers everything that a library has on a function. */
export function gatherSubject(library: Library, graph: Graph, id: string): Subject {
  const lessons = library.lessons.filter(({ lesson }) => lesson.functions.includes(id));
  const named = (kind: 'practice' | 'doctrine' | 'term' | 'debate' | 'mechanism') => graph.namedBy('function', id, kind, 'functions');
  const [practices, doctrine, terms, debates, mechanisms] = [named('practice'), named('doctrine'), named('term'), named('debate'), named('mechanism')];
  const levels = lessons.map((found) => gradeConfidence(library, found).level);
  const confidence = confidenceLevels.toReversed().map((level) => ({ level, count: levels.filter((own) => own === level).length })).filter(({ count }) => count > 0);
  const holdings = library.find('organization').map(({ id: organization }) => ({
    organization,
    doctrine: idsOf(doctrine.filter((node) => library.get('doctrine', node.id)?.data.issuers.includes(organization))),
    cases: library.find('case').filter(({ data }) => data.actors.some((actor) => actor.organization === organization && actor.functions.includes(id))).map((theater) => theater.id),
    mechanisms: idsOf(mechanisms.filter((node) => library.get('mechanism', node.id)?.data.parties.includes(organization))),
    practices: idsOf(practices.filter((node) => library.get('practice', node.id)?.data.usedBy.some((use) => use.organization === organization))),
  })).filter((holding) => weigh(holding) > 0).sort((a, b) => weigh(b) - weigh(a));
  const gaps = [
    lessons.length === 0 ? 'No lesson concerns it.' : !lessons.some(({ lesson }) => lesson.outcome === 'worked') && 'No lesson tells what worked.',
    practices.length === 0 && 'No practice is described.',
    doctrine.length === 0 && 'No instrument is described.',
    lessons.length > 0 && levels.every((level) => level === 'low' || level === 'very low') && 'No lesson has more than low confidence.',
    lessons.length > 0 && new Set(lessons.map((found) => found.case.id)).size === 1 && 'All lessons come from one case.',
  ].filter((gap) => typeof gap === 'string');
  return { lessons, confidence, practices, doctrine, terms, debates, mechanisms, holdings, gaps };
}

const idsOf = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);
const weigh = ({ doctrine, cases, mechanisms, practices }: Holding): number => doctrine.length + cases.length + mechanisms.length + practices.length;
