import type { Span } from '../../../domain/span.ts';

/**
 * What a question sets against each other, as far as its form tells: "A vs B on pay", "How do A and B differ", "the
 * difference between A and B". Spans of what stands in the places of A and B, whatever it is.
 */
export function findOperands(question: string): Span[] {
  return FORMS.flatMap((form) => {
    const indices = form.exec(question)?.indices?.groups ?? {};
    return Object.values(indices).flatMap((place) => (place === undefined ? [] : { start: place[0], end: place[1] }));
  }).filter(({ start, end }) => end > start);
}

/** Behind the last of them. */
const END = String.raw`(?=\s+(?:on|over|about|in|regarding|when|what|how|who|why)\b|[\s?.,;:!]*$|[?,;:])`;
const ONE = String.raw`(?:the\s+)?(?<one>[^\s,?]+(?:\s+[^\s,?]+){0,3}?)`;
const OTHER = String.raw`(?:the\s+)?(?<other>[^\s,?]+(?:\s+[^\s,?]+){0,3}?)`;
const CONTRAST = String.raw`(?:differ|disagree|compare|clash|contrast)`;
const FORMS = [
  String.raw`^\W*${ONE}\s+(?:vs?\.?|versus)\s+${OTHER}${END}`,
  String.raw`\b(?:do|does|did)\s+${ONE}\s+and\s+${OTHER}\s+${CONTRAST}\b`,
  String.raw`\b(?:differences?|contrast|disagreements?|comparison)\s+between\s+${ONE}\s+and\s+${OTHER}${END}`,
].map((form) => new RegExp(form, 'diu'));
