import { cueForm } from '../../attribute/lexicon/reportingVerbs.ts';
import { readLabel } from '../../attribute/turns/readLabel.ts';
import type { IndexedArticle } from '../../domain/indexedArticle.ts';

/**
 * Whether a sentence cannot be evidence: it asks, or leads to what an interviewer asks, or, where somebody's words are
 * asked for, it only imagines that somebody speaks ("If Voss says …", "Voss could argue …"). What is said in it by
 * anybody is evidence.
 *
 * @param sentence its number in the article
 * @param isSaidBy whether the question asks for somebody's words
 */
export function assertsNothing(
  { article, sentences, statements }: IndexedArticle,
  sentence: number,
  isSaidBy: boolean,
): boolean {
  const span = sentences[sentence];
  if (span === undefined) return false;
  const said = statements.filter(({ content }) =>
    content.some(({ start, end }) => start < span.end && span.start < end),
  );
  if (said.some(({ stance }) => stance !== 'asked')) return false;
  const text = article.text.slice(span.start, span.end);
  if (said.length > 0 || /\?[^\p{L}\p{N}]*$/u.test(text)) return true;
  // "Q: The council says that it costs too much. Does it?"
  const turn = article.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  if (turn !== undefined && readLabel(article.text, turn)?.form === 'question') return true;
  return isSaidBy && IMAGINED.test(text) && (text.match(/\p{L}+/gu) ?? []).some((word) => speaks(word.toLowerCase()));
}

const IMAGINED = /\b(?:if|unless|whether|would|could|should|might|may|can)\b/iu;

function speaks(word: string): boolean {
  return cueForm(word)?.verb.clause === true;
}
