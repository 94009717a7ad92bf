/** Formats a partial ISO date in words, as in `12 January 2010`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', ...(month ? { month: 'long' } : {}), ...(day ? { day: 'numeric' } : {}), timeZone: 'UTC' };
  return new Intl.DateTimeFormat('en-GB', options).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
}
