import type { SpokenBy } from '../../domain/candidate.ts';
import type { QuestionName } from './asked/questionName.ts';
import { asksOthers } from './asksOthers.ts';
import { isSource } from './isSource.ts';
import { inPlaceOfSubject } from './inPlaceOfSubject.ts';
import { onlyAsksWhom } from './onlyAsksWhom.ts';
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
 * tells as much, and what they say on another matter is taken for an answer less often. Of one who stands behind
 * "according to" nobody else's words are read. Where nothing but one is named, whatever they say is asked for, and
 * nothing else is read; nor where one who writes is, for an article does not say whose words it is.
 */
export function readParts(analysis: QuestionAnalysis): [whole: Part, ...parts: Part[]] {
  const { question, saidBy } = analysis;
  const [first, ...more] = saidBy;
  const areWriters = saidBy.length > 1 && saidBy.every(({ kind }) => kind === 'author' || kind === 'outlet');
  const spokenBy = areWriters ? { names: saidBy.flatMap(({ refersTo }) => refersTo), side: null, terms: [] } : null;
  const whole = { question, asked: null, spokenBy };
  if (first !== undefined && more.length === 0) {
    if (onlyAsksWhom(analysis) || isOnlyAuthor(first, analysis)) return [ofParty(question, first)];
    if (isSource(question, first)) return [{ ...ofParty(question, first), asked: null }];
  }
  const halves = splitQuestion(question);
  if (saidBy.length > 1 || first?.kind === 'side' || first?.kind === 'author') {
    return [whole, ...saidBy.map((name) => ofParty(askedOf(name, halves, analysis), name))];
  }
  return halves.length > 1 ? [whole, ...halves.map((half) => ({ ...whole, question: half }))] : [whole];
}

/** Whether nobody but one who writes is asked: in whose articles the answer is, if anywhere. */
function isOnlyAuthor({ kind }: QuestionName, analysis: QuestionAnalysis): boolean {
  return kind === 'author' && !analysis.aboutSides && !asksOthers(analysis);
}

/**
 * What one of several is asked. "What did Quill say about the toll, and how did the town answer?" asks the town about
 * the toll too, and Quill for no answer: a half that names nothing but who is asked is about what the one before it is.
 */
function askedOf(name: QuestionName, halves: readonly string[], analysis: QuestionAnalysis): string {
  const isBare = (half: string): boolean => onlyAsksWhom({ ...analysis, question: half });
  const own = halves.findIndex((half) => half.includes(name.text));
  const about = halves.slice(0, Math.max(own, 0)).findLast((half) => !isBare(half));
  if (about !== undefined && isBare(halves[own] ?? '')) return inPlaceOfSubject(name.text, about) ?? analysis.question;
  const [first = analysis.question, ...others] = halves;
  return own === 0 && others.length > 0 && others.every(isBare) ? first : analysis.question;
}

function ofParty(question: string, name: QuestionName): Part {
  return { question, asked: name.text, spokenBy: spokenByName(name) };
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
export function askedAs({ kind, refersTo, sides, text, written = text }: QuestionName): string {
  if (kind === 'other') return written;
  const [only = written, ...more] = kind === 'side' ? sides : refersTo;
  return more.length === 0 ? only : written;
}
