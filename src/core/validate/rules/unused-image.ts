import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { hasUnread } from '../has-unread.ts';

/** An image is there because an entry shows it. */
export function* unusedImage(library: Library): Generator<Diagnostic> {
  if (hasUnread(library)) return;
  const shown = new Set(library.entries.flatMap(({ body }) => body.images.map(({ path }) => path)));
  for (const { path, file } of library.images)
    if (!shown.has(path))
      yield {
        rule: 'unused-image', severity: 'warning', file,
        message: `Unexpected image \`${path}\` that no entry shows, expected one that does`, hint: 'Show it in an entry, as in ![what it shows](images/camp-plan.png), or delete the file.',
      };
}
