/** Returns the day that it is in the easternmost time zone: whoever wrote an entry, it can't have been a later one. */
export const latestDay = (now: Date): string => new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
