import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { placeOf } from '../../pictures/map/place-of.ts';

/** The map shows a case at its `place`, else in the middle of its countries; it must know one of them. */
export function* unplacedCase(library: Library): Generator<Diagnostic> {
  for (const theater of library.find('case'))
    if (!placeOf(theater))
      yield {
        rule: 'unplaced-case', severity: 'warning', file: theater.file, ...theater.locate(['countries']),
        message: `Unexpected countries that the map doesn’t know (${theater.data.countries.join(', ')}), expected the names of countries, or \`place\``,
        hint: 'Check their spelling, or say where the map shall show the case: `place: { latitude: 9.6, longitude: 28.4 }`, in degrees, south and west below zero.',
      };
}
