import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { findPassages } from '../prose/find-passages.ts';

/** Brackets that name a document and a place in it: a source has a hyphen or a year in its id. */
const pattern = /[[(]@? ?([\p{L}\d]+(?:[ -][\p{L}\d]+){1,8}),? ((?:pp?|paras?|arts?)\. ?\d[\d, –-]{0,40}?|sec\. [^\])]{1,80}?)[\])]/gu;

/** A citation is written as one: otherwise it is printed as it stands, and its claim has none. */
export function* mistypedCitation(library: Library): Generator<Diagnostic> {
  for (const entry of library.entries) {
    if (!entry.valid) continue;
    for (const { text, locate } of findPassages(entry))
      for (const { 0: found, 1: name = '', 2: place = '', index } of text.matchAll(pattern)) {
        if (!/[\d-]/.test(name)) continue;
        yield {
          rule: 'mistyped-citation', severity: 'error', file: entry.file, ...locate(found.split(/\s/)[0] ?? found, index),
          message: `Unexpected \`${found}\`, expected a citation in the form that is read as one`,
          hint: `Write \`[@${name.toLowerCase().replaceAll(' ', '-')}, ${place.replace(/\. ?(?=\d)/, '. ').replace('–', '-')}]\`, with the id of the source as it stands in content/sources.`,
        };
      }
  }
}
