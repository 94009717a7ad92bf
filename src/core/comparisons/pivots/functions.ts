import type { Library } from '../../library.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import { collectCells } from '../cells.ts';
import { functionRows } from '../function-rows.ts';
import { organizationColumns } from '../organization-columns.ts';
import { buildTable, type Table } from '../table.ts';

/**
 * Functions × organizations: what each is said to be good at and what holds it back, and the cases, lessons, practices,
 * doctrine and standing ties behind it.
 */
export function functions(library: Library, comparison: Pick<Comparison, 'organizations'>): Table {
  const collected = collectCells(library);
  for (const { id, data } of library.find('organization'))
    for (const [label, assessments] of [['Strength', data.strengths], ['Limit', data.limits]] as const)
      for (const { text, cites, voice, by, functions: subjects } of assessments)
        for (const subject of subjects)
          collected.add(subject, id, { claims: [{ label, text, cites, entry: { kind: 'organization', id }, ...(voice ? { voice } : {}), ...(by === 'editors' ? { inferred: true } : {}) }] });
  for (const { id, data } of library.find('case'))
    for (const { organization, functions: subjects, cites } of data.actors)
      for (const subject of subjects) collected.add(subject, organization, { entries: [{ kind: 'case', id, cites }] });
  for (const { lesson } of library.lessons)
    for (const subject of lesson.functions)
      for (const organization of lesson.organizations) collected.add(subject, organization, { entries: [{ kind: 'lesson', id: lesson.code, note: lesson.outcome, cites: lesson.cites }] });
  for (const { id, data } of library.find('practice'))
    for (const subject of data.functions)
      for (const { organization, outcome, cites } of data.usedBy)
        collected.add(subject, organization, { entries: [{ kind: 'practice', id, ...(outcome === 'not-stated' ? {} : { note: outcome }), cites }] });
  for (const { id, data } of library.find('doctrine'))
    for (const subject of data.functions)
      for (const organization of data.issuers) collected.add(subject, organization, { entries: [{ kind: 'doctrine', id, note: data.date.slice(0, 4), cites: data.cites }] });
  for (const { id, data } of library.find('mechanism'))
    for (const subject of data.functions)
      for (const organization of data.parties) collected.add(subject, organization, { entries: [{ kind: 'mechanism', id, note: data.status, cites: data.cites }] });
  return buildTable({
    rowLabel: 'Function', columnLabel: 'Organization', unknownMeans: 'No entry yet', rows: functionRows(library),
    columns: organizationColumns(library, comparison, collected.cells), cells: collected.cells,
  });
}
