import type { FacetCount } from '#core/search/facets.ts';
import { type Facet, facetNames, facetTitles } from '#core/search/records/record.ts';
import { element } from './element.ts';

/** Values shown before one asks for all. */
const few = 6;

/** Fills the filters: each facet's values with their counts among the results, those chosen first. */
export function fillFacets(place: HTMLElement, counts: Record<Facet, FacetCount[]>, chosen: Partial<Record<Facet, string[]>>): void {
  const opened = new Set([...place.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset['facet']));
  const focused = document.activeElement instanceof HTMLInputElement && place.contains(document.activeElement) ? document.activeElement : undefined;
  place.replaceChildren(...facetNames.flatMap((facet) => facetField(facet, counts[facet] ?? [], chosen[facet] ?? [], opened.has(facet)) ?? []));
  if (focused) place.querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
}

function facetField(facet: Facet, counts: readonly FacetCount[], chosen: readonly string[], open: boolean): HTMLFieldSetElement | undefined {
  const wanted = chosen.map((value) => ({ value, count: counts.find((known) => known.value === value)?.count ?? 0 }));
  const values = [...wanted, ...counts.filter(({ value }) => !chosen.includes(value))];
  if (values.length < 2 && chosen.length === 0) return undefined;
  const box = ({ value, count }: FacetCount) => element('label', {},
    element('input', { type: 'checkbox', name: facet, value, checked: chosen.includes(value) }), ` ${value} `, element('span', { className: 'count', textContent: String(count) }));
  const shown = Math.max(few, wanted.length);
  const field = element('fieldset', {}, element('legend', { textContent: facetTitles[facet] }), ...values.slice(0, shown).map(box));
  if (values.length > shown) {
    const more = element('details', { open }, element('summary', { textContent: `${values.length - shown} more` }), ...values.slice(shown).map(box));
    more.dataset['facet'] = facet;
    field.append(more);
  }
  return field;
}
