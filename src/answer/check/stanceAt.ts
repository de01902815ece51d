import { cueForm } from '../../attribute/lexicon/reportingVerbs.ts';
import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { Span } from '../../domain/span.ts';
import type { Stance, Statement } from '../../domain/statement.ts';
import { quoteWords } from '../../indexing/quoteWords.ts';
import { amountsIn } from '../../text/amountsIn.ts';
import { anyOf } from '../../text/anyOf.ts';
import { negations } from '../../text/negations.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * How words hold where they stand, which may be otherwise than the whole that they are cut from: "the port is safe" of
 * "There is no proof that the port is safe" is denied there, of "If it is mended, the port is safe" conditional. Read
 * off the words around them, within their sentence and what is said there; narration can only deny.
 */
export function stanceAt(
  { article, sentences }: IndexedArticle,
  words: Span,
  statement: Statement | null,
): Stance | null {
  if (statement !== null && statement.stance !== 'said' && statement.stance !== 'reported') return statement.stance;
  const within = sentences.find(({ start, end }) => start <= words.start && words.start < end) ?? words;
  if (AMENDED.test(article.text.slice(within.start, words.start))) return 'denied';
  const around = statement?.content ?? [within];
  const piece = (from: number, to: number): string =>
    around
      .map(({ start, end }) => article.text.slice(Math.max(start, from), Math.max(start, from, Math.min(end, to))))
      .join(' ');
  const before = piece(within.start, words.start);
  if (denials(before.split(CLAUSE_BREAK).at(-1) ?? '') % 2 === 1) return 'denied';
  if (statement === null) return null;
  const after = piece(words.end, Math.max(within.end, words.end));
  if (/\bwhether\s+(?:or not\s+)?$/i.test(before) || /^[^.!?…]*\?/.test(after)) return 'asked';
  // "plans to say that", "wants them to say"
  const [, wished = ''] = /\bto\s+(\p{L}+)\s+(?:that\s+)?\P{L}*$/u.exec(before) ?? [];
  if (cueForm(wished)?.verb.clause === true) return 'conditional';
  const isConditional =
    /(?<!\beven\s+)\b(?:if|unless)\b(?!.*(?:[;:]|\bbut\b))/is.test(before) ||
    /^\s*,?\s*(?:only\s+|but only\s+)?(?:if|unless)\b/i.test(after);
  return isConditional ? 'conditional' : statement.stance;
}

/** Whether a change of words changes what is said in substance: one negation more or less, or a figure of its own. */
export function turns(quote: string, text: string): boolean {
  const figures = new Set(amountsIn(text).map(({ value }) => value));
  return denials(quote) % 2 !== denials(text) % 2 || amountsIn(quote).some(({ value }) => !figures.has(value));
}

/** What an outlet says of its own words when it takes them back: "An earlier version of this article said that". */
const AMENDED = anyOf(
  /\b(?:earlier|previous|original|first) versions? of (?:this|our) (?:article|column|headline|report|story)\b/i,
  /\bthis (?:article|caption|column|headline|report|story) (?:ha[ds] )?(?:erroneously|incorrectly)\b/i,
  /\bthis (?:article|caption|column|headline|report|story) (?:ha[ds] )?(?:mistakenly|wrongly)\b/i,
  /\bthis (?:article|caption|column|headline|report|story) (?:ha[ds] )?(?:initially|originally|previously)\b/i,
);

const CLAUSE_BREAK = /[,;:.!?—–]|\b(?:but|and|because|while|although|though)\b/i;

/** Words that negate or deny: "no", "didn't", "false", "a lie", "denied". */
function denials(text: string): number {
  const words = quoteWords(text.replaceAll(NO_DENIAL, '')).map(({ key }) => key);
  return negations(words) + words.filter((word) => FALSE.has(word) || cueForm(word)?.verb.negative === true).length;
}

const FALSE = wordSet(`
  false untrue lie myth hoax fiction fabrication nonsense baseless groundless impossible unfounded unlikely unproven
`);
/** "No doubt that it sank": it did. "Whether or not it sank": nobody says. */
const NO_DENIAL = /\bno (?:accident|coincidence|denying|doubt|question|secret|surprise|wonder)\b|\bwhether or not\b/gi;
