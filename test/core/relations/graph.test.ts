import { describe, expect, it } from 'vitest';
import { buildGraph } from '#core/relations/graph.ts';
import { fixtureLibrary } from '../../fixture.ts';

const graph = buildGraph(fixtureLibrary());

describe('the graph', () => {
  it('gives successors from predecessors', () => {
    expect(graph.namedBy('mission', 'brifor', 'mission', 'predecessors')).toEqual([{ kind: 'mission', id: 'fomis' }]);
  });

  it('tells a lesson that names an entry from its case', () => {
    expect(graph.backlinks('practice', 'joint-plan')).toEqual([{ from: { kind: 'lesson', id: 'FRE-01' }, to: { kind: 'practice', id: 'joint-plan' }, field: 'practices' }]);
    expect(graph.backlinks('mission', 'brifor').map(({ from, field }) => `${from.kind} ${from.id} ${field}`)).toEqual([
      'case freedonia missions', 'case freedonia actors.missions', 'case freedonia transitions.from.mission', 'lesson FRE-01 missions',
      'mission fomis predecessors', 'practice joint-plan usedBy.missions',
    ]);
  });

  it('lists the cited passages of a source in its order, each with all that cite it', () => {
    expect(graph.passages('report-2012').map(({ locatorText }) => locatorText)).toEqual([
      'sec. Findings', 'p. 1', 'p. 2', 'p. 3', 'p. 4', 'p. 5', 'p. 6', 'p. 7', 'p. 8', 'p. 9', 'p. 10', 'pp. 10-11', 'p. 11',
    ]);
    expect(graph.passages('report-2012').find(({ locatorText }) => locatorText === 'p. 4')?.citedBy).toEqual([{ kind: 'case', id: 'freedonia' }, { kind: 'lesson', id: 'FRE-01' }]);
  });
});
