import { type ProseRule, warn } from './prose-rule.ts';

/** Phrases that say nothing or say it at length, and what to write instead; an empty text where they are only to go. */
const phrases: Readonly<Record<string, string>> = {
  'it is important to note that': '', 'it should be noted that': '', 'it is worth noting that': '', 'it must be noted that': '', 'needless to say': '',
  'it goes without saying that': '', 'at the end of the day': '', 'last but not least': '', 'first and foremost': 'first', 'each and every': 'each',
  'in order to': 'to', 'due to the fact that': 'because', 'owing to the fact that': 'because', 'in spite of the fact that': 'although',
  'despite the fact that': 'although', 'at this point in time': 'now', 'at the present time': 'now', 'in the event that': 'if', 'for the purpose of': 'for',
  'with the aim of': 'to', 'with a view to': 'to', 'with regard to': 'about', 'with respect to': 'about', 'in the vicinity of': 'near', 'in close proximity to': 'near',
  'on a regular basis': 'regularly', 'on a daily basis': 'daily', 'a wide range of': 'many', 'a large number of': 'many', 'the vast majority of': 'most',
  'has the ability to': 'can', 'have the ability to': 'can', 'make use of': 'use', 'made use of': 'used', 'going forward': 'when', 'moving forward': 'when',
  'key stakeholders': 'who they are', 'relevant stakeholders': 'who they are', 'all stakeholders': 'who they are', 'relevant actors': 'who they are',
  'create synergies': 'what each gains', 'paradigm shift': 'what changed', 'win-win': 'what each gains',
};
const pattern = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(phrases).map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}-])`, 'giu');

/** Every phrase says something, as shortly as it can be said. */
export const emptyPhrase: ProseRule = function* (entry, passages) {
  for (const passage of passages)
    for (const { 0: found, index } of passage.text.matchAll(pattern)) {
      const instead = phrases[found.toLowerCase().replace(/\s+/g, ' ')] ?? '';
      yield warn('empty-phrase', entry, passage, found.split(/\s/)[0] ?? found, index, `Unexpected phrase \`${found}\`, expected fewer words`, instead ? `Write \`${instead}\`, or say it in another way.` : 'Leave it out.');
    }
};
