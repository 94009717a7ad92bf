/** Whether a day, month or year lies wholly before another, as far as both are known: 2008 is not earlier than 2008-01-28. */
export const isEarlier = (a: string, b: string): boolean => a.slice(0, b.length) < b.slice(0, a.length);
