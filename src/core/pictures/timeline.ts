import type { Entry } from '../library.ts';
import { arrangeLanes } from './arrange-lanes.ts';
import { buildYears, endOf, round, startOf, type Years } from './years.ts';

export type HandoverOutcome = Entry<'case'>['data']['transitions'][number]['outcome'];

/** A mission as a bar: places and widths in percent, lanes from 0 at the top. */
export interface TimelineBar {
  mission: Entry<'mission'>;
  lane: number;
  x: number;
  width: number;
  /** Whether it had not ended when its entry was written. */
  open: boolean;
  /** Where its name begins; or where it ends, if there is no room behind the beginning of the bar. */
  nameX: number;
  fromEnd: boolean;
}

/** A mission that took over from another. */
export interface Handover {
  /** Where the work passed, and where the older mission had ended, in percent. */
  x: number;
  endX: number;
  fromLane: number;
  toLane: number;
}

/** How a handover turned out, at the bar of the mission that handed over. */
export interface HandoverSign { x: number; lane: number; outcome: HandoverOutcome }

export interface Timeline { years: Years; lanes: number; bars: readonly TimelineBar[]; handovers: readonly Handover[]; signs: readonly HandoverSign[] }

/**
 * Sets missions as bars along the years, each below its name; they share a lane where neither would touch the other on
 * a phone.
 * @param cases those whose handovers are shown
 * @param to the end of the axis, a fractional year
 * @param years an axis to share with other timelines, or its own
 */
export function buildTimeline(missions: readonly Entry<'mission'>[], cases: readonly Entry<'case'>[], to: number, years?: Years): Timeline {
  const sorted = missions.toSorted((a, b) => startOf(a.data.start) - startOf(b.data.start) || a.id.localeCompare(b.id));
  const axis = years ?? buildYears(Math.min(...sorted.map(({ data }) => startOf(data.start))), to);
  const placed = sorted.map((mission) => {
    const { start, end, asOf, updated, predecessors, acronym, organizations } = mission.data;
    const x = axis.at(startOf(start));
    const width = Math.max(round(axis.at(endOf(end ?? asOf ?? updated)) - x), 0.6);
    return { id: mission.id, mission, x, width, open: !end, predecessors, ...extent(x, width, measureName(acronym, organizations.length)) };
  });
  const lanes = arrangeLanes(placed);
  const bars: TimelineBar[] = placed.map(({ id, mission, x, width, open, nameX, fromEnd }) => ({ mission, lane: lanes.get(id)!, x, width, open, nameX, fromEnd }));
  const byId = new Map(bars.map((bar) => [bar.mission.id, bar]));
  const handovers = bars.flatMap((bar) => bar.mission.data.predecessors.flatMap((id) => {
    const older = byId.get(id);
    return older ? [{ x: bar.x, endX: Math.min(round(older.x + older.width), bar.x), fromLane: older.lane, toLane: bar.lane }] : [];
  }));
  const signs = cases.flatMap(({ data }) => data.transitions).flatMap(({ from, year, outcome }) => [...new Set(from.map(({ mission }) => mission))].flatMap((id) => {
    const bar = id === undefined ? undefined : byId.get(id);
    if (!bar || outcome === 'not-stated') return [];
    const end = round(bar.x + bar.width);
    return [{ x: bar.mission.data.end && bar.mission.data.end.startsWith(String(year)) ? end : Math.min(axis.at(year + 0.5), end), lane: bar.lane, outcome }];
  }));
  return { years: axis, lanes: Math.max(0, ...lanes.values()) + 1, bars, handovers, signs };
}

/** The narrowest picture, the width of letters and of a mark, and the room between names, in CSS pixels. */
const phone = { picture: 288, capital: 9, letter: 6.8, mark: 15, room: 8 };

/** Returns the width of a name behind its marks on the narrowest phone, in percent of the picture. */
function measureName(name: string, marks: number): number {
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  return ((capitals * phone.capital + (name.length - capitals) * phone.letter + marks * phone.mark + phone.room) / phone.picture) * 100;
}

/** What a bar and its name take up on the narrowest phone, and where the name goes, in percent of the width. */
function extent(x: number, width: number, name: number): { left: number; right: number; nameX: number; fromEnd: boolean } {
  const end = round(x + width);
  if (x + name <= 102) return { left: x, right: Math.max(end, x + name), nameX: x, fromEnd: false };
  if (end - name >= -2) return { left: Math.min(x, end - name), right: end, nameX: end, fromEnd: true };
  return { left: 0, right: Math.max(end, name), nameX: 0, fromEnd: false };
}
