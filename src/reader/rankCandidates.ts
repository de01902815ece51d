import type { Candidate } from '../domain/candidate.ts';
import type { Reader } from '../domain/reader.ts';
import { cutWindows } from './cutWindows.ts';
import { type ReadSentence, readWindows } from './readWindows.ts';
import weights from './weights.json' with { type: 'json' };

/** Candidates in the order in which they answer, and the sentences that were read, best first. */
export interface Ranking {
  readonly ranked: readonly Candidate[];
  readonly sentences: readonly ReadSentence[];
}

/** Tokens that a search may cost. */
const BUDGET = 2_000;

/**
 * Puts candidates in the order in which they answer: each by its share of the best candidate's score and by the best
 * sentence that was read in it. What was not read keeps its place below.
 */
export async function rankCandidates(
  reader: Reader,
  question: string,
  candidates: readonly Candidate[],
): Promise<Ranking> {
  const { sentences } = await readWindows(reader, () => ({ asked: null, question }), cutWindows(candidates), BUDGET);
  const top = candidates[0]?.score ?? 1;
  const ranked = candidates.map((one) => {
    const read = bestIn(one, sentences);
    const reading = read === null ? 0 : weights.search.reader * chanceOf(read);
    const proposed = top > 0 ? one.score / top : 0;
    return { ...one, score: proposed + reading, parts: { proposed, reading } };
  });
  return { ranked: ranked.toSorted((a, b) => b.score - a.score), sentences };
}

function bestIn({ article, sentences: [first, end] }: Candidate, read: readonly ReadSentence[]): number | null {
  return read.find((one) => one.article === article && one.sentence >= first && one.sentence < end)?.score ?? null;
}

function chanceOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
