import { type ProseRule, warn } from './prose-rule.ts';

/** Brackets that name a document and a place in it: a source has a hyphen or a year in its id. */
const pattern = /[[(]@? ?([\p{L}\d]+(?:[ -][\p{L}\d]+){1,8}),? ((?:pp?|paras?|arts?)\. ?\d[\d, –-]{0,40}?|sec\. [^\])]{1,80}?)[\])]/gu;

/** A citation is written as one: otherwise it is printed as it stands, and its claim has none. */
export const mistypedCitation: ProseRule = function* (entry, passages) {
  for (const passage of passages)
    for (const { 0: found, 1: name = '', 2: place = '', index } of passage.text.matchAll(pattern)) {
      if (!/[\d-]/.test(name)) continue;
      const words = `Unexpected \`${found}\`, expected a citation in the form that is read as one`;
      const hint = `Write \`[@${name.toLowerCase().replaceAll(' ', '-')}, ${place.replace(/\. ?(?=\d)/, '. ').replace('–', '-')}]\`, with the id of the source as it stands in content/sources.`;
      yield { ...warn('mistyped-citation', entry, passage, found.split(/\s/)[0] ?? found, index, words, hint), severity: 'error' };
    }
};
