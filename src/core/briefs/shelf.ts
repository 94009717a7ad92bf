import type { PhaseId } from './phases.ts';
import type { RoleId } from './roles.ts';

/** What decides whether and where a lesson or a practice stands in a brief; its words are asked for when it does. */
export interface Facts {
  /** Code of a lesson, id of a practice. */
  id: string;
  functions: readonly string[];
  phases: readonly PhaseId[];
  levels: readonly string[];
  /** Ids of the countries that it concerns. */
  places: readonly string[];
  /** Ids of missions. */
  missions: readonly string[];
  /** Characters that it takes in print. */
  length: number;
}

export interface LessonFacts extends Facts {
  /** Roles to which its recommendation is addressed. */
  addressed: readonly RoleId[];
  outcome: 'worked' | 'failed' | 'mixed';
  /** 0 very low to 3 high. */
  confidence: number;
  /** Code of the first lesson of its thread; its own if it stands alone. */
  thread: string;
  /** Theaters in which the thread was learned, its own among them. */
  theaters: number;
  practices: readonly string[];
  doctrine: readonly string[];
}

export interface PracticeFacts extends Facts {
  /** How often it is known to have worked and to have failed. */
  worked: number;
  failed: number;
}

/** An entry that a brief names in a line. */
export interface Line {
  id: string;
  title: string;
  /** What stands behind the title. */
  note: string;
  functions: readonly string[];
  /** Ids of the organizations that it ties, or that use it. */
  organizations: readonly string[];
}

/** A standing tie; `alive` if it is known to be. */
export type TieLine = Line & { alive: boolean; places: readonly string[] };

/** A word to take care with; what to take care of is asked for when it stands in a brief. */
export type TermFacts = Omit<Line, 'note'> & { length: number };

/** Everything that a brief is made of, but for the place and for the words of lessons, practices and terms. */
export interface Shelf {
  /** The day of the last change in the library. */
  updated: string;
  lessons: readonly LessonFacts[];
  practices: readonly PracticeFacts[];
  /** Instruments not known to be superseded or past; `places` are the countries whose missions stand on it. */
  doctrine: readonly (Line & { inForce: boolean; places: readonly string[] })[];
  /** Ties not known to have ended; `places` are the countries that they were made for, none if for all. */
  mechanisms: readonly TieLine[];
  terms: readonly TermFacts[];
  debates: readonly Line[];
  /** Titles of functions, by id. */
  functions: Readonly<Record<string, string>>;
}

/** A mission as a brief tells it. */
export interface MissionLine {
  id: string;
  acronym: string;
  /** Acronyms of the organizations that lead it. */
  by: string;
  type: string;
  /** As in `2004–2017` or `since 2019`. */
  years: string;
  /** Up to when it is known to go on, in words. */
  asOf?: string | undefined;
  /** Its latest mandate: symbol, entry if it has one, and what it asks. */
  mandate: { instrument: string; doctrine?: string | undefined; text: string };
}

/** What an organization did in the theater. */
export interface ActorLine {
  id: string;
  acronym: string;
  missions: string;
  did: string;
  functions: readonly string[];
}

/** A country or a mission, and what a brief tells of it. */
export interface Place {
  /** Ids of its countries. */
  countries: readonly string[];
  /** Id of the mission, if the reader goes to one. */
  mission?: string | undefined;
  /** Ids of the organizations that lead the reader's mission: nobody coordinates with oneself. */
  own: readonly string[];
  title: string;
  cases: readonly { id: string; title: string }[];
  now: readonly MissionLine[];
  before: readonly Omit<MissionLine, 'mandate' | 'asOf'>[];
  actors: readonly ActorLine[];
  /** The latest first; the date in words. */
  since: readonly { when: string; text: string; source: SourceLink }[];
}

/** A source as it stands behind a claim. */
export interface SourceLink { label: string; path: string }

/** The words of a lesson in a brief. */
export interface LessonWords {
  code: string;
  title: string;
  does: string;
  who: string;
  ifIgnored: string;
  /** Whether the editors infer it, and no source says it. */
  doesInferred: boolean;
  ignoredInferred: boolean;
  sources: readonly SourceLink[];
  years: string;
  theater: string;
  voice: string;
}

/** The words of a term in a brief. */
export interface TermWords { id: string; caution: string }

/** The words of a practice in a brief. */
export interface PracticeWords {
  id: string;
  title: string;
  summary: string;
  checklist: readonly string[];
}
