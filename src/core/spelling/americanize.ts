/** British words that dictionaries of American English let pass too; where one ends with a hyphen, endings may follow. */
const listed: Readonly<Record<string, string>> = {
  ageing: 'aging', 'centre-': 'center', centred: 'centered', 'enrol-': 'enroll', fulfil: 'fulfill', fulfils: 'fulfills', grey: 'gray',
  'instalment-': 'installment', 'judgement-': 'judgment', 'labour-': 'labor', learnt: 'learned', manoeuvre: 'maneuver', manoeuvres: 'maneuvers',
  practise: 'practice', practised: 'practiced', practising: 'practicing', 'programme-': 'program', skilful: 'skillful', 'theatre-': 'theater', whilst: 'while',
};
const endings = ['', 's', 'ed', 'er', 'ers', 'ing'];
const exact = new Map(Object.entries(listed).flatMap(([british, american]): [string, string][] =>
  british.endsWith('-') ? endings.map((ending) => [british.slice(0, -1) + ending, american + ending]) : [[british, american]]));

/** What Britain and America write differently; whether a word is one of these, the dictionary tells. */
const patterns: readonly (readonly [british: RegExp, american: string])[] = [
  [/is(e|ed|es|ing|er|ers|ation|ations|ational|able)$/, 'iz$1'], [/ys(e|ed|es|ing|er|ers)$/, 'yz$1'], [/our/, 'or'],
  [/ll(ed|ing|er|ers|ings?)$/, 'l$1'], [/re(s|d)?$/, 'er$1'], [/enc(e|es|eless)$/, 'ens$1'], [/ae|oe/, 'e'],
];

/**
 * Returns the American spelling of a British word in lower case, or undefined if it is none.
 * @param knows tells whether American English has a word
 */
export function americanize(word: string, knows: (word: string) => boolean): string | undefined {
  const known = exact.get(word);
  if (known !== undefined) return known;
  if (word.length < 5 || knows(word)) return undefined;
  return patterns.map(([british, american]) => word.replace(british, american)).find((american) => american !== word && knows(american));
}

const american = [
  '(behavi|col|endeav|fav|harb|hon|hum|lab|neighb|rum|arm)or(s|ed|er|ers|ing|al|able|hood|hoods|ly|ite|ites)?',
  '(center|theater|fiber)(s|ed|ing)?', '(program|defense|offense|judgment|installment)s?', 'gray', 'fulfill', 'skillful', 'enroll',
  '(cancel|channel|counsel|fuel|label|level|marshal|model|signal|travel)(ed|ing|er|ers)', '[a-z]{3,}yz(e|ed|es|ing)',
];
const americanOnly = new RegExp(`^(${american.join('|')})$`);

/** Whether a word in lower case is spelt as only America does. The ending -ize is not such: Oxford and the United Nations have it too. */
export const isAmericanOnly = (word: string): boolean => americanOnly.test(word);

/** Whether a word in lower case has the ending -ize, which doesn't go with -ise. */
export const hasIze = (word: string): boolean => /[a-z]{3}iz(e|ed|es|ing|er|ers|ation|ations|ational)$/.test(word);
