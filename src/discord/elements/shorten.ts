/**
 * At most `length` code units, ending in "…" where something was left out; never half a surrogate pair. For labels and
 * titles, not for excerpts.
 */
export function shorten(value: string, length: number): string {
  if (value.length <= length) return value;
  const cut = value.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
