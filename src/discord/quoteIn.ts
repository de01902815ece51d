/** What there is to check in a message: the longest text in quotation marks, or all of it without links and quotation signs. */
export function quoteIn(message: string): string {
  const plain = message
    .replace(/<[@#:/][^>]*>|https?:\/\/\S+/g, ' ')
    .replace(/^>+ ?/gm, '')
    .replace(/[*_~`|]{2,}/g, '');
  const inMarks = [...plain.matchAll(/["“„«»]([^"“”„«»]{20,})["“”«»]/g)].map(([, inside = '']) => inside);
  const [longest] = inMarks.toSorted((a, b) => b.length - a.length);
  return (longest ?? plain).replace(/\s+/g, ' ').trim();
}
