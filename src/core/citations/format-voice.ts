import type { Voice } from '../schemas/fields.ts';

const kindNames: Record<Voice['kind'], string> = { author: 'Author', speaker: 'Speaker', 'working-group': 'Working group', institution: 'Institution' };

/** Formats whose view it is, as in `Richard Gowan, Associate Director, Center on International Cooperation (author)`. */
export function formatVoice(voice: Voice, acronymOf: (organization: string) => string): string {
  const parts = [voice.name, voice.role, voice.affiliation, voice.organization && acronymOf(voice.organization)].filter((part) => part);
  return `${parts.join(', ')} (${kindNames[voice.kind].toLowerCase()})`;
}
