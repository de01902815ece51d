/**
 * At most `length` code units, ending in "…" where something was left out; never half a surrogate pair: one that a
 * record has is shown as `\uFFFD`. For labels and titles, not for excerpts.
 */
export function shorten(value: string, length: number): string {
  const whole = value.toWellFormed();
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
