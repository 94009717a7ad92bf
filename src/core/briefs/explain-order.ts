import type { Brief } from './compose-brief.ts';
import { html, type Html } from './html.ts';
import { phases } from './phases.ts';
import { roles } from './roles.ts';

const list = (texts: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(texts);

/** Explains in a few lines what stands first and why, and where the table is that one can object to. */
export function explainOrder({ wish, functions }: Brief, href: (path: string) => string): Html {
  const role = wish.role && roles[wish.role];
  const titles = (ids: readonly string[]) => list(ids.map((id) => (functions[id] ?? id).toLowerCase()));
  return html`<section class="order" aria-labelledby="order"><h2 id="order">Why these, in this order</h2>
<p>${role && html`For ${role.readers}: first ${titles(role.own)}; then ${titles(role.shared)}; before them what is addressed to ${role.offices}. `}${wish.phases.length > 0 && `Phase: ${list(wish.phases.map((phase) => phases[phase].toLowerCase()))}. `}${wish.functions.length > 0 && `Functions: ${titles(wish.functions)}. `}What failed comes before what worked, what is surer before what is less sure, what several theaters learned before what one did. Of lessons that say the same, one stands for all. “(editors)”: the editors infer it, and no source says it. <a href="${href('/brief/#order')}">The points, and how to object</a>.</p></section>
`;
}
