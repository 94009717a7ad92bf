import type { EntryKind, Kind } from '../kinds.ts';

interface Attribute {
  required: boolean;
  /** The attribute names an entry of this kind. */
  reference?: Kind;
}

interface BodyComponent {
  attributes: Readonly<Record<string, Attribute>>;
  /** The kinds whose bodies may use it; all, if absent. */
  within?: readonly EntryKind[];
  /** How it is written, for messages. */
  example: string;
}

/** The only components that the body of an entry may use. `src/components/authoring/` prints them. */
export const bodyComponents: Readonly<Record<string, BodyComponent>> = {
  Lesson: { attributes: { code: { required: true, reference: 'lesson' } }, within: ['case'], example: '<Lesson code="HTI-03">' },
  Note: { attributes: { title: { required: false } }, example: '<Note>' },
  Comparison: {
    attributes: { id: { required: true, reference: 'comparison' }, rows: { required: false }, columns: { required: false } },
    example: '<Comparison id="command-and-control" columns="un, eu" />',
  },
};
