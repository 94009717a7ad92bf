/** Of a long list, a message needs only the beginning; the nearest of all is in the hint. */
const most = 40;

/** Lists names for a message, the first forty of them and how many there are besides. */
export function listSome(names: readonly string[], between: string): string {
  const rest = names.length - most;
  return names.slice(0, most).join(between) + (rest > 0 ? `${between}and ${rest} more` : '');
}
