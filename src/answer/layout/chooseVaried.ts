import weights from '../../reader/weights.json' with { type: 'json' };
import type { FoldedUnit } from '../fold/foldAlike.ts';
import type { Nearness } from './nearMatter.ts';

/**
 * Chooses a few units that come near and differ: one after the other the nearest, less something for each that is
 * chosen of its voice already, and a little for each of its article (after maximal marginal relevance, Carbonell and
 * Goldstein 1998). So another voice is heard before a second excerpt of one, unless it comes much less near. But for
 * the first, words that were said come before what is only told of them ("he opposed the plan"). A unit that is shown
 * for one voice is there again only for another that speaks in it.
 *
 * @param sure units that are chosen anyway
 */
export function chooseVaried(
  units: readonly FoldedUnit[],
  nearness: Nearness,
  sure: readonly FoldedUnit[] = [],
): FoldedUnit[] {
  const { told, ofVoice, most, repeated } = weights.sides;
  const chosen = [...new Set(sure)];
  const ofOwn = (one: FoldedUnit): number => chosen.filter((other) => voiceOf(other) === voiceOf(one)).length;
  const worth = (one: FoldedUnit): number => {
    const ofArticle = chosen.filter((other) => articleOf(other) === articleOf(one)).length;
    const isTold = chosen.length > 0 && one.statement?.kind === 'paraphrase';
    return nearness(one) - repeated.voice * ofOwn(one) - repeated.article * ofArticle - (isTold ? told : 0);
  };
  const mayFollow = (one: FoldedUnit): boolean =>
    !chosen.some((other) => other.unit === one.unit && isSame(voiceOf(one), voiceOf(other))) && ofOwn(one) < ofVoice;
  while (chosen.length < most) {
    const open = units.filter(mayFollow);
    const [first, ...others] = open;
    if (first === undefined) break;
    chosen.push(others.reduce((best, one) => (worth(one) > worth(best) ? one : best), first));
  }
  return chosen;
}

/** Whose words a unit is shown as: the side, else the speaker; null for what the article tells itself. */
function voiceOf({ statement }: FoldedUnit): string | null {
  return statement?.speaker?.side ?? statement?.speaker?.name ?? null;
}

function isSame(voice: string | null, other: string | null): boolean {
  return voice === null || voice === other;
}

function articleOf({ unit }: FoldedUnit): string {
  return unit.article.article.id;
}
