import { type ProseRule, warn } from './prose-rule.ts';

const doubled = /(?<![\p{L}\p{N}'’-])(\p{L}+)\s{1,2}(\1)(?![\p{L}\p{N}'’-])/giu;
/** Words that English may double, as in `all that that took` or `they went in in 2003`. */
const rightful = new Set(['had', 'in', 'on', 'that']);

/** No word stands twice in a row, unless it is a name. */
export const repeatedWord: ProseRule = function* (entry, passages) {
  for (const passage of passages)
    for (const { 1: word = '', 2: again = '', index } of passage.text.matchAll(doubled))
      if (!rightful.has(word.toLowerCase()) && !/^\p{Lu}/u.test(again))
        yield warn('repeated-word', entry, passage, word, index, `Unexpected second \`${again}\`, expected the word once`, 'Remove one of the two.');
};
