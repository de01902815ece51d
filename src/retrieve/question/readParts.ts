import type { SpokenBy } from '../../domain/candidate.ts';
import type { QuestionName } from './asked/questionName.ts';
import type { QuestionAnalysis } from './questionAnalysis.ts';
import { splitQuestion } from './splitQuestion.ts';

/** One thing that a question asks: what, and whose words answer it. */
export interface Part {
  readonly question: string;
  /** As the question names them; null where anybody may answer. */
  readonly asked: string | null;
  readonly spokenBy: SpokenBy | null;
}

/**
 * The parts of a question, the whole of it first: then each of several who are asked, or each half of a compound. A
 * side is a part where it alone is asked too, for it is heard in its people's words; of one speaker the whole question
 * tells as much, and what they say on another matter is taken for an answer less often.
 */
export function readParts({ question, saidBy }: QuestionAnalysis): [whole: Part, ...parts: Part[]] {
  const whole = { question, asked: null, spokenBy: null };
  if (saidBy.length > 1 || saidBy[0]?.kind === 'side') {
    return [whole, ...saidBy.map((name) => ({ question, asked: name.text, spokenBy: spokenByName(name) }))];
  }
  const halves = splitQuestion(question);
  return halves.length > 1 ? [whole, ...halves.map((half) => ({ ...whole, question: half }))] : [whole];
}

/** Whose words a name asks for; a name of two parties, theirs who speak under it. */
export function spokenByName({
  kind,
  refersTo,
  sides,
  terms,
}: Pick<QuestionName, 'kind' | 'refersTo' | 'sides' | 'terms'>): SpokenBy {
  if (kind !== 'side') return { names: refersTo, side: null, terms };
  return { names: [], side: sides[0] ?? null, terms: sides.length > 1 ? terms : [] };
}

/** What those are called that a name asks for: as the articles call them, where that is one name; else as asked. */
export function askedAs({ kind, refersTo, sides, text }: QuestionName): string {
  if (kind === 'other') return text;
  const [only = text, ...more] = kind === 'side' ? sides : refersTo;
  return more.length === 0 ? only : text;
}
