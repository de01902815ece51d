import type { Answer } from '../../src/domain/answer.ts';
import type { Speaker } from '../../src/domain/statement.ts';
import { splitSentences } from '../../src/text/splitSentences.ts';
import type { AnswerQuestion, EvidenceGroup } from './answerSet.ts';
import { isOfSide } from './isOfSide.ts';

/** What of an answer is scored. */
export type ShownAnswer = Pick<Answer, 'outcome' | 'confidence'> & {
  readonly sides: { readonly length: number };
  readonly excerpts: readonly { readonly text: string; readonly speaker: Pick<Speaker, 'name' | 'side'> | null }[];
};

/** Counts of one question; what is counted of excerpts is 0 for a question that should be abstained from. */
export interface AnswerScore {
  readonly kind: string;
  readonly isAnswerable: boolean;
  readonly isAnswered: boolean;
  readonly confidence: number;
  /** The first excerpt is evidence. */
  readonly isFirst: boolean;
  readonly groups: number;
  readonly found: number;
  readonly shown: number;
  readonly evidence: number;
  /** Groups that ask for a side (a speaker) and were found, and those of them found under the right name. */
  readonly sideFound: number;
  readonly sideRight: number;
  readonly speakerFound: number;
  readonly speakerRight: number;
  readonly characters: number;
  readonly evidenceCharacters: number;
  /** Words shown; null for no answer and for one by side, whose length follows the number of sides. */
  readonly words: number | null;
  /** Excerpts that hold what they must not. */
  readonly junk: number;
}

/** A group is found where an excerpt holds one of its substrings, case, quotation marks and white space aside. */
export function scoreAnswer(question: AnswerQuestion, answer: ShownAnswer): AnswerScore {
  const isAnswerable = question.expect === 'answer';
  const isAnswered = answer.outcome === 'answered';
  const shown = isAnswered && isAnswerable ? answer.excerpts : [];
  const groups = isAnswerable ? (question.groups ?? []) : [];
  const found = groups.map((group) => ({ group, hits: shown.filter(({ text }) => holdsAny(text, group.any)) }));
  const hits = found.filter((one) => one.hits.length > 0);
  const bySide = hits.filter(({ group }) => sidesOf(group).length > 0);
  const bySpeaker = hits.filter(({ group }) => (group.speaker ?? '') !== '');
  const isEvidence = (text: string): boolean => groups.some(({ any }) => holdsAny(text, any));
  const texts = shown.map(({ text }) => text);
  return {
    kind: question.kind ?? 'none',
    isAnswerable,
    isAnswered,
    confidence: answer.confidence,
    isFirst: texts[0] !== undefined && isEvidence(texts[0]),
    groups: groups.length,
    found: hits.length,
    shown: shown.length,
    evidence: texts.filter(isEvidence).length,
    sideFound: bySide.length,
    sideRight: bySide.filter((one) => one.hits.some(({ speaker }) => isOfSide(sidesOf(one.group), speaker))).length,
    speakerFound: bySpeaker.length,
    speakerRight: bySpeaker.filter((one) =>
      one.hits.some(({ speaker }) =>
        (speaker?.name ?? '').toLowerCase().includes((one.group.speaker ?? '').toLowerCase()),
      ),
    ).length,
    characters: sum(texts.map((text) => text.length)),
    evidenceCharacters: sum(texts.map((text) => evidenceLength(text, isEvidence))),
    words: shown.length === 0 || answer.sides.length > 0 ? null : texts.join(' ').trim().split(/\s+/).length,
    junk: answer.excerpts.filter(({ text }) => holdsAny(text, question.forbid ?? [])).length,
  };
}

/** Of the sentences that hold evidence; evidence that runs over a sentence's end makes the whole excerpt count. */
function evidenceLength(text: string, isEvidence: (text: string) => boolean): number {
  if (!isEvidence(text)) return 0;
  const own = splitSentences(text).filter(({ start, end }) => isEvidence(text.slice(start, end)));
  return own.length === 0 ? text.length : sum(own.map(({ start, end }) => end - start));
}

export function holdsAny(text: string, substrings: readonly string[]): boolean {
  return substrings.some((substring) => plain(text).includes(plain(substring)));
}

/** Straight quotation marks, single spaces, lower case. */
function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

function sidesOf({ side, sideAny = [] }: EvidenceGroup): readonly string[] {
  return [...(side ? [side] : []), ...sideAny].filter(Boolean);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
