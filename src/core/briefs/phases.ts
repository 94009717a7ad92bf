/** The phases of a mission in their order, each with what it is called in a brief. */
export const phases = {
  prevention: 'Prevention', planning: 'Planning', 'start-up': 'Start-up', implementation: 'Implementation', transition: 'Transition and handover', after: 'After the mission',
} as const;
export type PhaseId = keyof typeof phases;
export const phaseIds = Object.keys(phases) as PhaseId[];

/** Whether one phase comes right before or after another. */
export const areNeighbors = (a: PhaseId, b: PhaseId): boolean => Math.abs(phaseIds.indexOf(a) - phaseIds.indexOf(b)) === 1;
