/** Months after which a statement is flagged. */
export const staleAfter = 24;

/** Whether a partial ISO date lies more than 24 months before a day (ISO); a year or month counts from its end. */
export function isStale(date: string, today: string): boolean {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  const months = (thisYear - year) * 12 + thisMonth - month;
  return months > staleAfter || (months === staleAfter && thisDay > day);
}
