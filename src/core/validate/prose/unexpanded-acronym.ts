import type { Entry } from '../../library.ts';
import { findAcronyms, isExplained } from './acronyms.ts';
import { ownAcronyms } from './names.ts';
import { type ProseRule, warn } from './prose-rule.ts';

/** No entry has more; each costs a search through its whole text. */
const mostAcronyms = 300;

/**
 * An acronym is explained where an entry uses it: by its long form, by a word such as “the mission”, or by a relation to the
 * entry that bears the name, which the page shows as a link. Sources are left out: their acronyms are those of the document.
 */
export const unexpandedAcronym: ProseRule = function* (entry, passages, { names }) {
  if (entry.kind === 'source') return;
  const text = passages.map((passage) => passage.text).join('\n');
  const lessons = entry.kind === 'case' ? (entry as Entry<'case'>).data.lessons.flatMap(({ aliases }) => aliases) : [];
  const told = new Set([...ownAcronyms(entry), ...lessons.flatMap((alias) => findAcronyms(alias).map(({ acronym }) => acronym))]);
  const related = names.relatedTo(entry);
  for (const passage of passages)
    for (const { acronym, offset } of findAcronyms(passage.text)) {
      if (told.has(acronym) || told.size > mostAcronyms) continue;
      told.add(acronym);
      const owners = [...(names.acronyms.get(acronym) ?? [])];
      if (owners.some((owner) => related.has(owner)) || isExplained(acronym, text)) continue;
      // A capital after it makes it a part of a name, as in `CARE International`.
      if (/^ \p{Lu}\p{Ll}/u.test(passage.text.slice(offset + acronym.length))) continue;
      const owner = owners.find((key) => /^(?:organization|mission):/.test(key));
      yield warn('unexpanded-acronym', entry, passage, acronym, offset,
        `Unexpected acronym \`${acronym}\` that the entry nowhere explains, expected its long form`,
        `Write the long form and put ${acronym} in brackets behind it where it stands first${owner ? `, or link to it once in the text below the fields, as in [${acronym}](${owner})` : ''}.`);
    }
};
