/** Formats the years of something that began and may have ended, as in `2008–2010`, `since 1999` or `2004`. */
export function formatYears({ start, end }: { start: string; end?: string | undefined }): string {
  const [from, to] = [start.slice(0, 4), end?.slice(0, 4)];
  if (!to) return `since ${from}`;
  return from === to ? from : `${from}–${to}`;
}
