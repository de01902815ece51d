import weights from '../../reader/weights.json' with { type: 'json' };
import { onlyAsksWhom } from '../../retrieve/question/onlyAsksWhom.ts';
import type { QuestionAnalysis } from '../../retrieve/question/questionAnalysis.ts';
import type { RatedUnit } from './rateUnits.ts';
import { saysWhatIsAsked } from './saysWhatIsAsked.ts';

/**
 * Best first; what says what is asked, with its words, is at least good enough to be shown beside the best, so that no
 * change of mind is hidden, and all that is left where the reader doubts that anything answers. Where nothing is asked
 * but what somebody said, words that were said come before what is only told of them.
 *
 * @param inDoubt whether the reader does
 */
export function lifted(rated: readonly RatedUnit[], analysis: QuestionAnalysis, inDoubt: boolean): RatedUnit[] {
  const isSure = saysWhatIsAsked(analysis);
  const sure = inDoubt ? rated.filter(isSure) : [];
  const isAll = onlyAsksWhom(analysis);
  const best = Math.max(...rated.map(({ score }) => score));
  const least = isAll ? weights.keep.least : Math.max(best - weights.keep.margin, weights.keep.least);
  const told = isAll ? weights.sides.told : 0;
  return (sure.length > 0 ? sure : rated)
    .map((one) => (one.statement?.kind === 'paraphrase' ? { ...one, score: one.score - told } : one))
    .map((one) => (isSure(one) ? { ...one, score: Math.max(one.score, least) } : one))
    .toSorted((a, b) => b.score - a.score);
}
