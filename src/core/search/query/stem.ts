import { demonyms } from './demonyms.ts';

/** What Britain and America write differently, brought to one form. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|er|ers|ations?|ational|able)$/, 'iz$1'], [/ys(e|ed|es|ing|er|ers)$/, 'yz$1'], [/([bcdfghlmnptv])our(s|ed|ing|able|hood)?$/, '$1or$2'],
  [/centre/, 'center'], [/theatre/, 'theater'], [/(def|off|lic|pret)ence/, '$1ense'], [/programme/, 'program'], [/manoeuv/, 'maneuv'], [/judgement/, 'judgment'], [/^paed|^aeg/, 'ped'],
  [/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
];

/** Words that the endings would bring together, though the field keeps them apart, and forms that no ending explains. */
const exceptions: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  general: 'general', generals: 'general', generation: 'generat', generate: 'generat', generating: 'generat', generator: 'generator', generators: 'generator',
  university: 'university', universities: 'university', universal: 'universal', police: 'polic', policing: 'polic', policy: 'policy', policies: 'policy', political: 'politic',
  nation: 'nation', nations: 'nation', national: 'nation', nationals: 'nation', native: 'native', station: 'station', stations: 'station', ration: 'ration', rations: 'ration', rating: 'rating',
  communicate: 'communicat', communication: 'communicat', communications: 'communicat', community: 'community', communities: 'community', communist: 'communist',
  international: 'internation', intern: 'intern', internal: 'internal', external: 'external', organ: 'organ', organs: 'organ', news: 'news', states: 'state', united: 'united', unit: 'unit', units: 'unit',
  withdrew: 'withdraw', withdrawn: 'withdraw', withdrawal: 'withdraw', withdrawals: 'withdraw', sent: 'send', led: 'lead', left: 'leave', built: 'build', paid: 'pay', told: 'tell', taught: 'teach', kept: 'keep',
  women: 'woman', men: 'man', children: 'child', people: 'people', peoples: 'people', thieves: 'thief', lives: 'life', forces: 'force', forced: 'forced', criminal: 'crim', criminals: 'crim', crime: 'crim', crimes: 'crim',
  analysis: 'analy', analyses: 'analy', analyst: 'analy', analysts: 'analy', analyze: 'analy', analytical: 'analy', crisis: 'crisis', crises: 'crisis', donor: 'donor', donors: 'donor', coup: 'coup',
  troops: 'troop', peacekeeper: 'peacekeep', peacekeepers: 'peacekeep', peacekeeping: 'peacekeep', peacebuilder: 'peacebuild', peacebuilders: 'peacebuild', peacebuilding: 'peacebuild', consent: 'consent', consents: 'consent',
});

/** Endings, the longest first, and the fewest letters that must stay before them. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/(?:izational|izations?|izers?|ize[ds]?|izing)$/, 3], [/(?:ationally|ational|ations?|ators?|ate[ds]?|ating|ative)$/, 4], [/(?:itions?|itional)$/, 4], [/(?:ments?|mental)$/, 4],
  [/(?:nesses|ness|fulness)$/, 4], [/(?:ibility|ability|ibles?|ables?)$/, 4], [/(?:ities|ity)$/, 4], [/(?:ically|ical|ics?)$/, 4], [/(?:ances?|ences?|ancy|ency|ants?|ents?)$/, 5],
  [/(?:ively|ives?)$/, 4], [/(?:ionally|ional|ions?)$/, 4], [/(?:ially|ials?|ally|als?)$/, 4], [/(?:ously|ous)$/, 4], [/ism$|ists?$/, 4],
  [/(?:ings?|edly|ed|ers?|ors?|ly|es|e)$/, 3], [/(?<=[^aeiou])y$/, 3],
];

function cutEnding(word: string): string {
  for (const [ending, least] of endings) {
    const cut = word.replace(ending, '');
    if (cut !== word && cut.length >= least && /[aeiouy]/.test(cut)) return cut.replace(/([bdfgmnprt])\1$/, '$1');
  }
  return word;
}

/**
 * Reduces a folded English word to what its forms share: plural and singular, `deploy` and `deployment`, `organisation`
 * and `organize`. The common stemmers join `general` with `generation` and `policy` with `police`; here they stay apart.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const american = spellings.reduce((text, [british, form]) => text.replace(british, form), demonyms[word] ?? word);
  const exception = exceptions[american];
  if (exception !== undefined) return exception;
  const singular = american.replace(/ies$/, 'y').replace(/(ss|sh|ch|x|z)es$/, '$1').replace(/([^su])s$/, '$1');
  return exceptions[singular] ?? cutEnding(cutEnding(singular));
}
