import type { VerifiedAnswer } from '../../evidence/verified.ts';

/**
 * A shorter answer: the best few excerpts of each side, or, where it is not set out by side, of all; and the citations
 * that these need, numbered anew in their order. Sides still tell how much was found.
 *
 * @param most excerpts, from 1
 */
export function cutAnswer(answer: VerifiedAnswer, most: number): VerifiedAnswer {
  const ofSides = answer.sides.flatMap(({ excerpts }) => excerpts);
  const others = [...answer.excerpts.keys()].filter((at) => !ofSides.includes(at));
  const kept = [...answer.sides.flatMap(({ excerpts }) => excerpts.slice(0, most)), ...others.slice(0, most)];
  // In their old order, which is that of relevance.
  const positions = [...new Set(kept)].toSorted((a, b) => a - b);
  if (positions.length === answer.excerpts.length) return answer;
  const cited = positions.flatMap((at) => answer.excerpts[at] ?? []);
  const citations = answer.citations.filter(({ number }) => cited.some(({ citation }) => citation === number));
  const numbers = new Map(citations.map(({ number }, at) => [number, at + 1]));
  return {
    ...answer,
    sides: answer.sides.map(({ excerpts, ...side }) => {
      const shown = excerpts.filter((at) => positions.includes(at)).map((at) => positions.indexOf(at));
      return { ...side, shown: shown.length, excerpts: shown };
    }),
    excerpts: cited.map((excerpt) => ({ ...excerpt, citation: numbers.get(excerpt.citation) ?? excerpt.citation })),
    citations: citations.map((citation, at) => ({ ...citation, number: at + 1 })),
  };
}
