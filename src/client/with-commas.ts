/** Formats a whole number as in `1,305`. `toLocaleString` does too, but takes a slow phone a tenth of a second the first time. */
export const withCommas = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
