import type { Article } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';

/**
 * Whether a paragraph is a notice in which an outlet corrects its article: it is headed as one, or speaks of an earlier
 * version of what it stands in or of a change to it. What such a notice repeats is what is no longer said.
 */
export function isCorrection({ text }: Pick<Article, 'text'>, { start, end }: Span): boolean {
  const opening = text.slice(start, Math.min(end, start + OPENING));
  return HEADED.test(opening) || EARLIER.test(opening);
}

/** Characters in which a notice says that it is one. */
const OPENING = 200;
const HEADED = /^[\s*_([]*(?:corrections?|clarifications?|errata|erratum|corrected)\b[\s*_]*(?:\([^)]*\)\s*)?[:.–—-]/iu;
const THIS = String.raw`th(?:is|e) (?:article|story|report|post|page)\b`;
const EARLIER = new RegExp(
  [
    String.raw`\b(?:an?|the) (?:earlier|previous|original) version of ${THIS}`,
    String.raw`\b${THIS} (?:was|has been) (?:amended|corrected)\b`,
  ].join('|'),
  'iu',
);
