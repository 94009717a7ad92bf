/** The two parts of a lesson in the file of its case. */
export interface LessonText {
  /** The item of `lessons`, not indented: `- code: …` and the lines below it. */
  item: string;
  /** Its place in the text: `<Lesson code="…">` with the discussion inside. */
  placement: string;
}

/**
 * Takes the starter of a lesson out of the template of a case.
 * @throws if the template has no lesson
 */
export function lessonStarter(template: string, code: string, period: { start: string; end?: string | undefined }): LessonText {
  const [, item] = /^lessons:\n((?: .*\n)+)/m.exec(template) ?? [];
  const [placement] = /^<Lesson code="{{code}}-01">\n[\s\S]*?^<\/Lesson>\n/m.exec(template) ?? [];
  if (!item || !placement) throw new Error('Unexpected template of a case, expected a lesson in its frontmatter and in its text');
  const years = `period: { start: ${period.start}${period.end ? `, end: ${period.end}` : ''} }`;
  const filled = item.replace(/^ {2}/gm, '').replace(/^( +)period: \{.*?\}/m, (_, indent: string) => indent + years);
  const coded = (text: string) => text.replaceAll('{{code}}-01', code);
  return { item: coded(filled), placement: coded(placement) };
}
