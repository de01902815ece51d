/**
 * The kind of body in which somebody has a seat by office: a court, or the commission of a commissioner, where its
 * initials in the text are no other's. Null for all others.
 */
export function kindOfSeat(role: string, text: string): 'court' | 'commission' | null {
  // A judge who is to get a seat in the court that the article names speaks for no court.
  if (/^(?:(?:chief|presiding|senior) )?(?:judge|justice|magistrate)$/i.test(role))
    return /\b[Cc]ourt (?:nominee|nomination|pick)\b/.test(text) ? null : 'court';
  const initials = new Set(text.match(/(?<![\p{L}.-])\p{Lu}{2,4}C(?![\p{L}-])/gu));
  return /^commissioner$/i.test(role) && initials.size < 2 ? 'commission' : null;
}
