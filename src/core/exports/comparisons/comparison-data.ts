import { pathOf } from '../../addresses.ts';
import { parseCitation } from '../../citations/citation.ts';
import { formatReference } from '../../citations/format-source.ts';
import { formatVoice } from '../../citations/format-voice.ts';
import { findInlineCitations, stripInlineCitations } from '../../citations/inline-citations.ts';
import { buildComparison } from '../../comparisons/build-comparison.ts';
import { type CellClaim, cellId, type CellValue, type Coverage, type Heading } from '../../comparisons/table.ts';
import { isStale } from '../../evidence/stale.ts';
import type { Kind } from '../../kinds.ts';
import type { Entry, Library } from '../../library.ts';

interface Linked {
  kind: Kind;
  id: string;
  title: string;
  /** Below the site's base. */
  path: string;
}

/** A statement of a cell, with everything that is needed to quote it. */
export interface ClaimData {
  label?: string;
  text: string;
  /** As in `challenges-2012, p. 26`; the part before the comma is a key of `sources`. */
  cites: string[];
  voice?: string;
  /** Date of the statement, or else of the newest document that it cites (partial ISO date). */
  date?: string;
  /** Whether that lies more than 24 months back. */
  stale?: true;
  /** Whether the editors infer it. */
  inferred?: true;
  entry?: Linked;
}

export interface CellData {
  row: string;
  column: string;
  /** Below the site's base. */
  path: string;
  value: CellValue;
  claims: ClaimData[];
  /** For `not-stated`: keys of the sources that were read and say nothing. */
  read: readonly string[];
  entries: (Linked & { note?: string; cites: readonly string[] })[];
}

/** A comparison as `/data/v1/comparisons/<id>.json` gives it; a cell that is not listed is unknown. */
export interface ComparisonData {
  version: 1;
  id: string;
  title: string;
  question: string;
  path: string;
  updated: string;
  license: string;
  /** What an unknown cell means. */
  unknownMeans: string;
  notes: string[];
  coverage: Coverage;
  rows: { label: string; items: (Omit<Heading, 'entry'> & { entry?: Linked })[] };
  columns: { label: string; items: (Omit<Heading, 'entry'> & { entry?: Linked })[] };
  cells: CellData[];
  /** Key → the full reference of every source that is cited, with its public address. */
  sources: Record<string, { reference: string; url?: string; accessed?: string }>;
}

/**
 * Builds the data of a comparison.
 * @param today ISO date; statements of more than 24 months before it are flagged
 */
export function buildComparisonData(library: Library, entry: Entry<'comparison'>, today: string): ComparisonData {
  const table = buildComparison(library, entry);
  const sources: ComparisonData['sources'] = {};
  const cite = (cites: readonly string[]) => {
    for (const text of cites) {
      const key = parseCitation(text)?.key ?? '';
      const source = library.get('source', key)?.data;
      if (source) sources[key] = { reference: formatReference(source), ...(source.URL ? { url: source.URL } : {}), ...(source.accessed ? { accessed: source.accessed } : {}) };
    }
    return [...cites];
  };
  const link = ({ kind, id }: { kind: Kind; id: string }): Linked =>
    ({ kind, id, title: (kind === 'lesson' ? library.getLesson(id)?.lesson.title : library.get(kind, id)?.data.title) ?? id, path: pathOf(kind, id) });
  const acronymOf = (id: string) => library.get('organization', id)?.data.acronym ?? id;
  const claimData = ({ label, text, cites, voice, asOf, published, inferred, entry: from }: CellClaim): ClaimData => {
    const date = asOf ?? published;
    return {
      ...(label ? { label } : {}), text: stripInlineCitations(text), cites: cite([...new Set([...cites, ...findInlineCitations(text)])]),
      ...(voice ? { voice: formatVoice(voice, acronymOf) } : {}), ...(date ? { date, ...(isStale(date, today) ? { stale: true as const } : {}) } : {}),
      ...(inferred ? { inferred } : {}), ...(from ? { entry: link(from) } : {}),
    };
  };
  const heading = ({ entry: to, ...rest }: Heading) => ({ ...rest, ...(to ? { entry: link(to) } : {}) });
  const cells = table.rows.flatMap((row) => table.columns.flatMap((column): CellData[] => {
    const { value, claims, read, entries } = table.cell(row.id, column.id);
    if (value === 'unknown') return [];
    return [{
      row: row.id, column: column.id, path: `${pathOf('comparison', entry.id)}#${cellId(row.id, column.id)}`, value, claims: claims.map(claimData), read: cite(read),
      entries: entries.map((listed) => ({ ...link(listed), ...(listed.note ? { note: listed.note } : {}), cites: cite(listed.cites) })),
    }];
  }));
  return {
    version: 1, id: entry.id, title: entry.data.title, question: entry.data.question, path: pathOf('comparison', entry.id), updated: entry.data.updated,
    license: 'CC BY 4.0', unknownMeans: table.unknownMeans, notes: entry.data.notes.map(stripInlineCitations), coverage: table.coverage,
    rows: { label: table.rowLabel, items: table.rows.map(heading) }, columns: { label: table.columnLabel, items: table.columns.map(heading) },
    cells, sources,
  };
}
