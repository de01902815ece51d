/**
 * Whether a record's text is HTML: it closes an element that holds text, or breaks lines with `<br>`. A text that only
 * has a "<" in it is none.
 */
export function isMarkup(text: string): boolean {
  return /<\/(?:p|div|h[1-6]|ul|ol|li|blockquote|article|section|table|span|a|em|strong|b|i)>|<br\s*\/?>/i.test(text);
}
