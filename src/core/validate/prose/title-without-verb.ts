import nlp from 'compromise/two';
import { type ProseRule, warn } from './prose-rule.ts';

/** The title of a lesson is a sentence that somebody could act on: it has a verb. */
export const titleWithoutVerb: ProseRule = function* (entry, passages) {
  for (const passage of passages) {
    const [field, , last] = passage.path;
    if (field !== 'lessons' || last !== 'title' || passage.path.length !== 3 || hasVerb(passage.text)) continue;
    yield warn('title-without-verb', entry, passage, passage.text, 0, `Unexpected title \`${passage.text}\` without a verb, expected a sentence that somebody could act on`,
      'Say what to do, as in “Ask the host before the bridge leaves”.');
  }
};

/** Words that can only be verbs: where one stands, the tagger is spared, which takes a millisecond a title. */
const certain = /\b(?:is|are|was|were|be|has|have|had|can|cannot|must|should|does|did)\b|^(?:Agree|Ask|Bring|Decide|Do|Find|Give|Hear|Keep|Let|Make|Put|Send|Settle|Teach|Tell|Treat|Write)\b/;

/** Nouns that are taken for verbs: `camps` in `protection in camps`, `use` in `use of force`. */
const nounBehind = '(of|in|for|by|with|from|on|at|between|after|the|a|an|their|its) #Adjective? (#PresentTense|#Infinitive)';
const nounBefore = '^(abuse|change|control|lack|loss|misuse|review|support|transfer|use) of';

/** A longer title has a verb somewhere. */
const longest = 300;

/** Whether a text has a verb that is no noun made of one: `Planning the handover` has none. */
const hasVerb = (text: string): boolean => text.length > longest || certain.test(text) || nlp(text).not(nounBehind).not(nounBefore).match('#Verb').not('#Gerund').found;
