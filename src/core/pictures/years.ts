/** Where years stand on an axis. */
export interface Years {
  /** First and last year drawn, fractional. */
  from: number;
  to: number;
  /** The year before which a year is drawn narrower, if any. */
  wideFrom?: number;
  /** Returns where a fractional year stands, in percent of the width, held within the axis. */
  at: (year: number) => number;
  /** Years to write at the axis, with their place in percent. */
  ticks: readonly { year: number; x: number }[];
}

/** Formats a place or a width in percent to two digits. */
export const round = (percent: number): number => Math.round(percent * 100) / 100;

/** Returns the moment at which a partial ISO date begins, as a fractional year: `2008-07` → 2008.5. */
export function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Returns the moment at which a partial ISO date is over, as a fractional year: `2008` → 2009. */
export function endOf(date: string): number {
  const parts = date.split('-').length;
  return startOf(date) + [1, 1 / 12, 1 / 365][parts - 1]!;
}

/** Operations became many in this year; what came before gets this share of an axis, in percent. */
const crowdedFrom = 1988;
const earlyShare = 14;

/**
 * Builds an axis from the earliest to the latest of some moments. If it reaches far behind 1988, the years before are
 * drawn narrower, for half a century with a handful of missions would else leave no room for the rest.
 */
export function buildYears(earliest: number, to: number): Years {
  const early = crowdedFrom - earliest > 8;
  const from = early ? Math.floor(earliest / 10) * 10 : Math.floor(earliest);
  const at = (year: number): number => {
    const held = Math.min(Math.max(year, from), to);
    if (!early) return round(((held - from) / (to - from)) * 100);
    return round(held < crowdedFrom
      ? ((held - from) / (crowdedFrom - from)) * earlyShare
      : earlyShare + ((held - crowdedFrom) / (to - crowdedFrom)) * (100 - earlyShare));
  };
  const step = to - (early ? crowdedFrom : from) > 16 ? 10 : 5;
  const ticks: { year: number; x: number }[] = early ? [{ year: from, x: 0 }] : [];
  const first = early ? crowdedFrom : from;
  for (let year = Math.ceil(first / step) * step; year < to; year += step) ticks.push({ year, x: at(year) });
  return { from, to, ...(early ? { wideFrom: crowdedFrom } : {}), at, ticks };
}
