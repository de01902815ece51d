import type { Span } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';
import { amountsIn } from '../../text/amountsIn.ts';
import { isNegation } from '../../text/negations.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { RatedUnit } from '../units/rateUnits.ts';

/** What an excerpt says, without how it is put. */
export interface Gist {
  /** Content words in order, as terms, without those of the source. */
  readonly words: readonly string[];
  /**
   * What turns a statement into another, in order: numbers by their value, negations, and small words that bound or
   * condition.
   */
  readonly turns: readonly string[];
}

/**
 * The gist of an excerpt as the statement that it is shown as. Where that quotes whole sentences, and nobody says
 * anything else, it is that of the quoted words and of the verb of saying: where and to whom they were said makes no
 * other statement of them.
 */
export function gistOf({ unit, statement }: Pick<RatedUnit, 'unit' | 'statement'>): Gist {
  const text = unit.article.article.text.slice(unit.start, unit.end);
  const here = ({ start, end }: Span): Span => ({ start: start - unit.start, end: end - unit.start });
  const source = (statement?.source ?? []).map(here);
  const [only, ...more] = unit.statements;
  const isQuote = only !== undefined && only === statement && more.length === 0 && quotesSentence(only, unit);
  const told = isQuote ? [...only.content, ...only.cue].map(here) : [{ start: 0, end: text.length }];
  const counts = (span: Span): boolean => overlaps(told, span);
  const amounts = amountsIn(text).filter(counts);
  const words: string[] = [];
  const turns = amounts.map(({ value, unit: of, start }) => ({ at: start, turn: `${of ?? ''}${value}` }));
  for (const token of tokens(text)) {
    if (!counts(token) || overlaps(amounts, token)) continue;
    const word = text.slice(token.start, token.end).toLowerCase();
    if (isNegation(word) || TURNS.has(word))
      turns.push({ at: token.start, turn: CONTRACTED.test(word) ? 'not' : word });
    else if (!isStopWord(token.term) && !SAYING.has(token.term) && !overlaps(source, token)) words.push(token.term);
  }
  return { words, turns: turns.toSorted((a, b) => a.at - b.at).map(({ turn }) => turn) };
}

/** Not “dead”, nor a few words of a sentence: there the words around them are what is said. */
function quotesSentence({ kind, content }: Statement, { article }: RatedUnit['unit']): boolean {
  const words = content.map(({ start, end }) => article.article.text.slice(start, end)).join(' ');
  return kind === 'quote' && SENTENCE.test(words) && tokens(words).length > 2;
}

function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => start < span.end && span.start < end);
}

const SENTENCE = /^[^\p{L}]*\p{Lu}[^]*[.,!?…][^\p{L}]*$/u;
const CONTRACTED = /n['’]t$|^cannot$/u;

/**
 * Closed classes beside negations: opposed prepositions and degrees, modals that are less than "will", relative days.
 */
const TURNS = wordSet(`
  against up down above below over under before after until since more less fewer most least all any some few many only
  may might could should must if unless whether
  today yesterday tomorrow tonight
`);

/** Terms of verbs that say no more than that it was said. */
const SAYING = wordSet('said sai told tell');
