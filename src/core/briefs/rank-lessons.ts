import { areNeighbors } from './phases.ts';
import { points } from './points.ts';
import { roles } from './roles.ts';
import type { LessonFacts } from './shelf.ts';
import type { Wish } from './wish.ts';

/** A lesson in its place in a brief. */
export interface RankedLesson {
  facts: LessonFacts;
  points: number;
  /** What brought it here: keys of the table of points. */
  reasons: readonly (keyof typeof points)[];
}

/** Counts the points of a lesson for a reader. */
export function scoreLesson(facts: LessonFacts, { mission, role: roleId, phases, functions }: Wish): RankedLesson {
  const role = roleId && roles[roleId];
  const isAmong = (ids: readonly string[]) => facts.functions.some((id) => ids.includes(id));
  const counts: [keyof typeof points, number][] = [
    ['addressed', Number(role !== undefined && facts.addressed.includes(role.id))],
    ['mission', Number(mission !== undefined && facts.missions.includes(mission))],
    ['wanted', Number(isAmong(functions))],
    ['own', Number(role !== undefined && isAmong(role.own))],
    ['shared', Number(role !== undefined && !isAmong(role.own) && isAmong(role.shared))],
    ['phase', Number(facts.phases.some((phase) => phases.includes(phase)))],
    ['neighbor', Number(!facts.phases.some((phase) => phases.includes(phase)) && facts.phases.some((phase) => phases.some((wanted) => areNeighbors(phase, wanted))))],
    ['level', Number(facts.levels.some((level) => (role?.levels ?? ['operational', 'field']).includes(level)))],
    ['failed', Number(facts.outcome === 'failed')],
    ['mixed', Number(facts.outcome === 'mixed')],
    ['confidence', facts.confidence],
    ['theater', Math.min(facts.theaters - 1, 3)],
  ];
  return {
    facts,
    points: counts.reduce((sum, [reason, count]) => sum + points[reason].points * count, 0),
    reasons: counts.flatMap(([reason, count]) => (count > 0 ? [reason] : [])),
  };
}

/**
 * Ranks lessons for a reader, those that matter most first; of lessons that say the same, the first stands for all.
 * Equal ones stay in the order of their codes.
 */
export function rankLessons(lessons: readonly LessonFacts[], wish: Wish): RankedLesson[] {
  const ranked = lessons.map((facts) => scoreLesson(facts, wish)).sort((a, b) => b.points - a.points || (a.facts.id < b.facts.id ? -1 : 1));
  const threads = new Set<string>();
  return ranked.filter(({ facts: { thread } }) => !threads.has(thread) && threads.add(thread));
}

/** Whether a lesson bears on the reader's own work; without a role and functions, every lesson does. */
export const isForReader = ({ reasons }: RankedLesson, { role, functions }: Wish): boolean =>
  (role === undefined && functions.length === 0) || reasons.some((reason) => reason === 'addressed' || reason === 'own' || reason === 'wanted');
