/** What brings a lesson forward in a brief, in points. It stands on the page of briefs. */
export const points = {
  addressed: { points: 4, because: 'Its recommendation is addressed to your role' },
  mission: { points: 5, because: 'It concerns the mission that you go to' },
  wanted: { points: 3, because: 'It concerns a function that you chose' },
  own: { points: 3, because: 'It concerns a function that is your role’s own work' },
  shared: { points: 1, because: 'It concerns a function that your role shares' },
  phase: { points: 3, because: 'It matters most in a phase that you chose' },
  neighbor: { points: 1, because: 'It matters most in the phase before or after' },
  level: { points: 1, because: 'One acts on it at your level; without a role, in the theater' },
  failed: { points: 2, because: 'It was learned from what failed: the same can happen again' },
  mixed: { points: 1, because: 'It was learned from what went half well' },
  confidence: { points: 1, because: 'For each step of confidence above very low' },
  theater: { points: 1, because: 'For each other theater that had to learn it, three at most' },
} as const;
