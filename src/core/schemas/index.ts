import type { z } from 'zod';
import type { EntryKind } from '../kinds.ts';
import { caseSchema } from './case.ts';
import { comparisonSchema } from './comparison.ts';
import { debateSchema } from './debate.ts';
import { doctrineSchema } from './doctrine.ts';
import { functionSchema } from './function.ts';
import { mechanismSchema } from './mechanism.ts';
import { missionSchema } from './mission.ts';
import { organizationSchema } from './organization.ts';
import { practiceSchema } from './practice.ts';
import { readingListSchema } from './reading-list.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The schema of every kind's frontmatter. */
export const schemas = {
  case: caseSchema,
  practice: practiceSchema,
  doctrine: doctrineSchema,
  function: functionSchema,
  organization: organizationSchema,
  mission: missionSchema,
  mechanism: mechanismSchema,
  term: termSchema,
  debate: debateSchema,
  comparison: comparisonSchema,
  'reading-list': readingListSchema,
  source: sourceSchema,
} as const satisfies Record<EntryKind, z.ZodType>;

/** The frontmatter of a kind, after its schema has filled the defaults in. */
export type Frontmatter<K extends EntryKind> = z.output<(typeof schemas)[K]>;
