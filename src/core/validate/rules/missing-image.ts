import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { didYouMean } from '../../spelling/nearest.ts';

/** An image that an entry shows is there. */
export function* missingImage(library: Library): Generator<Diagnostic> {
  const paths = new Set(library.images.map(({ path }) => path));
  for (const { file, body } of library.entries)
    for (const { path, position } of body.images)
      if (!paths.has(path))
        yield {
          rule: 'missing-image', severity: 'error', file, ...position,
          message: `Unexpected image \`${path}\` that is not there, expected the path of a file of content/images`,
          hint: `${didYouMean(path, paths)}Correct its spelling, small letters and capitals too, or put the file into content/images.`,
        };
}
