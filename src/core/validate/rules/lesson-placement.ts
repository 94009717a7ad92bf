import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** The body of a case places each of its lessons once, and no other. */
export function* lessonPlacement(library: Library): Generator<Diagnostic> {
  for (const { file, data, body, locate } of library.find('case')) {
    if (!body.whole) continue;
    const placed = new Map<string, number>();
    for (const { name, attributes, position } of body.components) {
      if (name !== 'Lesson' || !attributes['code']) continue;
      const { code } = attributes;
      const times = (placed.get(code) ?? 0) + 1;
      placed.set(code, times);
      if (times > 1)
        yield { rule: 'lesson-placement', severity: 'error', file, ...position, message: `Unexpected second \`<Lesson code="${code}">\`, expected each lesson once`, hint: 'Keep one of them; elsewhere link to it, as in [the lesson](lesson:' + code + ').' };
      else if (library.has('lesson', code) && !data.lessons.some((lesson) => lesson.code === code))
        yield { rule: 'lesson-placement', severity: 'error', file, ...position, message: `Unexpected \`<Lesson code="${code}">\`, expected a lesson of this case: it belongs to another`, hint: `Link to it instead, as in [the lesson](lesson:${code}).` };
    }
    for (const [index, { code }] of data.lessons.entries())
      if (!placed.has(code))
        yield { rule: 'lesson-placement', severity: 'error', file, ...locate(['lessons', index, 'code']), message: `Unexpected lesson \`${code}\` without a place in the text, expected \`<Lesson code="${code}">\` once below the frontmatter`, hint: `Add <Lesson code="${code}"> and </Lesson>, each on a line of its own, where the story comes to it.` };
  }
}
