import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { Span } from '../../domain/span.ts';
import { pointsBack } from './pointsBack.ts';

/**
 * Sentences that say nothing by themselves, each with what it leans on in its paragraph, as one span: "He said he would
 * not" with the sentence before it, "The mill denied that" with what the mill says next. In order.
 */
export function repliesIn({ article, sentences, statements }: IndexedArticle): Span[] {
  return statements.flatMap(({ content }): Span[] => {
    const [span] = content;
    if (span === undefined || content.length > 1) return [];
    const at = sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end);
    const here = sentences[at];
    if (here === undefined || here.end - here.start > SHORT) return [];
    const words = article.text.slice(span.start, span.end);
    const beside = ELLIPTIC.test(words) ? sentences[at - 1] : pointsBack(words) ? sentences[at + 1] : undefined;
    if (beside?.block !== here.block) return [];
    return [{ start: Math.min(here.start, beside.start), end: Math.max(here.end, beside.end) }];
  });
}

/** In characters: a longer sentence says more than that. */
const SHORT = 90;
/** "he would not", "it had", "they wouldn't": a subject and a verb that stands for another. */
const ELLIPTIC = new RegExp(
  String.raw`^(?:that )?(?:\S+ ){1,3}(?:would|did|had|was|were|could|should|does|do|is|are|has|have|will|ca|wo)` +
    String.raw`(?: not|n[’']t)?$`,
  'iu',
);
