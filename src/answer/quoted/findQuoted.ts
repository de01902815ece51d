import type { OpenIndex } from '../../domain/index/openIndex.ts';
import type { ReadSeedText } from '../../domain/ports.ts';
import { splitQuestion } from '../../retrieve/question/splitQuestion.ts';
import { verifyQuote } from '../check/verifyQuote.ts';
import type { FoldedUnit } from '../fold/foldAlike.ts';
import { unitAt } from '../units/unitAt.ts';
import { quotesAsked } from './quotesAsked.ts';
import { wordsSaid } from './wordsSaid.ts';

/** What a question quotes: where it stands word for word, and what of it nobody says so. */
export interface Quoted {
  /** That which decides who says it first. */
  readonly units: readonly Pick<FoldedUnit, 'unit' | 'statement' | 'answer'>[];
  readonly unsaid: readonly string[];
  /** Whether the question asks for nothing else. */
  readonly isOnly: boolean;
}

/**
 * Looks up, as `/verify` does, the words that a question has somebody say. Typed without quotation marks they may stand
 * in nobody's mouth, and others may say the same in other words.
 *
 * @param read the question in the spelling of the articles
 */
export async function findQuoted(
  question: string,
  read: string,
  index: OpenIndex,
  readSeedText: ReadSeedText,
): Promise<Quoted> {
  const quotes = quotesAsked(question);
  const words = quotes.length === 0 ? wordsSaid(read) : null;
  if (words !== null) {
    const verdict = await verifyQuote(words, null, index, readSeedText);
    const units = verdict.kind === 'verbatim' ? verdict.places.flatMap(unitAt) : [];
    // Who denies it, or asks whether it is so, is nobody who said it.
    const said = units.filter(({ statement }) => /^(?:said|reported)$/.test(statement?.stance ?? ''));
    return { units: said, unsaid: [], isOnly: false };
  }
  const verdicts = await Promise.all(quotes.map((quote) => verifyQuote(quote, null, index, readSeedText)));
  return {
    units: verdicts.flatMap((one) => (one.kind === 'verbatim' ? one.places.flatMap(unitAt) : [])),
    unsaid: quotes.filter((_, n) => verdicts[n]?.kind !== 'verbatim'),
    isOnly: splitQuestion(question).length === 1,
  };
}
