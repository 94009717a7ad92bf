import type { LessonFacts, Line, Place, PracticeFacts, Shelf } from '#core/briefs/shelf.ts';

/** A lesson of Freedonia about the handover, learned once, of low confidence, from what worked; change what matters. */
export const lessonFacts = (id: string, change: Partial<LessonFacts> = {}): LessonFacts => ({
  id, functions: ['transition'], phases: ['transition'], levels: ['strategic'], places: ['freedonia'], missions: [], length: 400,
  addressed: [], outcome: 'worked', confidence: 0, thread: id, theaters: 1, practices: [], doctrine: [], ...change,
});

export const practiceFacts = (id: string, change: Partial<PracticeFacts> = {}): PracticeFacts => ({
  id, functions: [], phases: ['planning'], levels: ['field'], places: [], missions: [], length: 300, worked: 0, failed: 0, ...change,
});

export const line = (id: string, change: Partial<Line> = {}): Line => ({ id, title: id, note: '', functions: [], organizations: [], ...change });

export const shelfOf = (change: Partial<Shelf> = {}): Shelf => ({
  updated: '2026-11-22', lessons: [], practices: [], doctrine: [], mechanisms: [], terms: [], debates: [], functions: { policing: 'Policing', transition: 'Handover' }, ...change,
});

export const placeOf = (change: Partial<Place> = {}): Place => ({ countries: ['freedonia'], own: [], title: 'Freedonia', cases: [{ id: 'freedonia', title: 'Freedonia' }], now: [], before: [], actors: [], since: [], ...change });
