import type { Why } from '../domain/answer.ts';
import weights from '../reader/weights.json' with { type: 'json' };
import type { FoldedUnit } from './fold/foldAlike.ts';
import type { Judgement } from './judge.ts';

/**
 * Makes the function that says why a unit stands where it does, from what was found for its answer: nothing is asked
 * again.
 */
export function createWhy({ parts, nearest, selection, nearness }: Judgement): (unit: FoldedUnit) => Why {
  const { margin, least } = selection.sides.length > 0 ? weights.sides : weights.keep;
  const highest = Math.max(...nearest.map(nearness));
  return (one) => {
    const { unit, score, window, alike } = one;
    const [first, end] = unit.sentences;
    const holds = ({ article, sentence }: { article: unknown; sentence: number }): boolean =>
      article === unit.article && first <= sentence && sentence < end;
    const read =
      parts.find(({ sentences }) => sentences.some((each) => holds(each) && each.score === score)) ?? parts[0];
    const rank = (read?.candidates ?? []).findIndex(
      ({ article, sentences }) => article === unit.article && sentences[0] < end && sentences[1] > first,
    );
    const candidate = read?.candidates[rank];
    return {
      part: read?.part.question ?? '',
      candidate: candidate ? { rank: rank + 1, score: candidate.score, parts: candidate.parts } : null,
      reader: read && read.sentences.length > 0 ? { score, window } : null,
      // What brings it nearer than its score need not be made up by it.
      needed: Math.max(highest - margin - (nearness(one) - score), least),
      folded: alike.length,
    };
  };
}
