/**
 * Text as a quotation: each line of it, so that nothing of a text of several lines stands outside. Takes escaped text.
 */
export function quoted(escaped: string): string {
  return escaped
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
