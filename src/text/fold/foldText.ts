/**
 * A text as it is compared with others: without case, accents of typography (quotation marks, dashes), and with single
 * spaces. Not for offsets: the length changes.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„‟«»‹›]/gu, '"')
    .replace(/[‘’‚‛`´]/gu, "'")
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/gu, ' ')
    .trim();
}
