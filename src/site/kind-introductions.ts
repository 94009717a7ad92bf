import type { Kind } from '#core/kinds.ts';

/** What each kind is to its readers, in a sentence; it stands on the page that lists it. */
export const kindIntroductions: Record<Kind, string> = {
  case: 'Theaters in which several organizations worked: who came, what they did, what passed from hand to hand, and what was learned.',
  lesson: 'What was learned, one page each: what to do, whose view it is, and how sure one may be.',
  practice: 'Ways of working that can be taken up elsewhere, with who used them and how it went.',
  doctrine: 'The instruments that govern peace operations: what they say, and whether they still hold.',
  function: 'Everything on one subject: lessons, practices, doctrine, words, and who has what.',
  organization: 'Who takes part in peace operations or shares their field: how each decides and works, and where it was.',
  mission: 'Missions and operations: who led them, on what mandate, what they followed and what followed them.',
  mechanism: 'Standing ties between organizations, from staff talks to joint offices, and whether they live.',
  term: 'Words that organizations use differently, and who means what by them.',
  debate: 'Questions on which the sources disagree: the positions, who holds them, and what would settle them.',
  comparison: 'Organizations, cases and functions side by side. What nobody has looked up is shown as unknown, never as no.',
  'reading-list': 'Courses and modules: what to read in which order, and what to ask.',
  source: 'The documents from which all of this is drawn, and which passages each entry rests on.',
};
