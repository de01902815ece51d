import type { QuestionAnalysis } from '../../retrieve/question/questionAnalysis.ts';

/**
 * The sides that a question about sides asks for by name: "How do France and Germany differ on the tax?". Not those that it is about:
 * "What did each side say about the talks between France and Germany?" asks all who were heard.
 */
export function askedSides({
  question,
  names,
  sides,
}: Pick<QuestionAnalysis, 'question' | 'names' | 'sides'>): readonly string[] {
  const topic = question.search(TOPIC);
  const before = new Set(names.filter(({ start }) => topic === -1 || start < topic).flatMap((name) => name.sides));
  return sides.filter((side) => before.has(side));
}

const TOPIC = /\b(?:about|on|over|regarding|concerning)\b/iu;
