import type { Span } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';
import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';
import type { ReadSentence } from '../../reader/readWindows.ts';
import { isCorrection } from './isCorrection.ts';
import { unitOfSentence } from './unitOfSentence.ts';
import { writtenBy } from './writtenBy.ts';

/** A unit with what the reader makes of its best sentence. */
export interface RatedUnit {
  readonly unit: ExcerptCandidate;
  readonly score: number;
  readonly window: number;
  /** The words that answer. */
  readonly answer: readonly Span[];
  /** The statement that the excerpt is shown as; null for narration of whose author nobody asks. */
  readonly statement: Statement | null;
}

/** @param text the article's */
export type IsAsked = (statement: Statement, text: string) => boolean;

/**
 * The units that read sentences belong to, best first. A unit in whose best sentence several sides speak is there once
 * for each, so that each can be shown with it. A notice of a correction comes after what the article says now, and is
 * shown as the outlet's own.
 *
 * @param sentences best first
 * @param isAsked whether the words of who makes a statement are asked for: it is what the unit is shown as then
 */
export function rateUnits(sentences: readonly ReadSentence[], isAsked: IsAsked): RatedUnit[] {
  const seen = new Set<ExcerptCandidate>();
  const rated: RatedUnit[] = [];
  const notices: RatedUnit[] = [];
  for (const { article, sentence, score, window, answer } of sentences) {
    const unit = unitOfSentence(article, sentence);
    if (!unit || seen.has(unit)) continue;
    seen.add(unit);
    const place = article.sentences[sentence] ?? unit;
    if (isCorrection(article.article, unit)) {
      notices.push({ unit, score: score - CORRECTION, window, answer: [], statement: null });
      continue;
    }
    const base = { unit, score, window, answer: answer === null ? [] : [answer] };
    for (const statement of shownAs(unit, place, answer, isAsked)) rated.push({ ...base, statement });
  }
  return [...rated, ...notices.map((one) => behind(one, rated))].toSorted((a, b) => b.score - a.score);
}

/** A notice stands behind what answers in the article that it corrects, which is what is said now. */
function behind(notice: RatedUnit, rated: readonly RatedUnit[]): RatedUnit {
  const current = rated.filter(({ unit }) => unit.article === notice.unit.article);
  const best = Math.max(...current.map(({ score }) => score));
  return best > 0 ? { ...notice, score: Math.min(notice.score, best) } : notice;
}

/** What a notice of a correction is put back by, as a logit: its words are those of the fact that it takes back. */
const CORRECTION = 2;

/**
 * One statement a side: by whom is asked for, else the one that holds the answering words, else the longest in the
 * sentence. None where the words that answer are the article's own, beside what somebody is said to have said ("Now
 * that the mill expects to sell, little stops the town"): then it is the author's, where those are asked for.
 */
function shownAs(unit: ExcerptCandidate, sentence: Span, answer: Span | null, isAsked: IsAsked): (Statement | null)[] {
  const text = unit.article.article.text;
  const rank = (one: Statement): number =>
    (isAsked(one, text) ? 4e6 : 0) +
    (one.speaker !== null ? 2e6 : 0) +
    (answer !== null && overlap(one, answer) > 0 ? 1e6 : 0) +
    overlap(one, sentence);
  const inSentence = unit.statements.filter((one) => overlap(one, sentence) > 0);
  const pool = (inSentence.length > 0 ? inSentence : unit.statements).toSorted((a, b) => rank(b) - rank(a));
  const sides = new Map<string | null, Statement>();
  if (pool.every((one) => !isAsked(one, text) && isBeside(one, answer)))
    return [writtenBy(unit).find((one) => isAsked(one, text)) ?? null];
  for (const one of pool) {
    const side = one.speaker?.side ?? null;
    if (!sides.has(side)) sides.set(side, one);
  }
  return [...sides.values()];
}

/** Whether the words that answer stand outside of a paraphrase and of what names who it is from. */
function isBeside({ kind, source, cue, content }: Statement, answer: Span | null): boolean {
  if (kind !== 'paraphrase' || answer === null) return false;
  const spans = [...source, ...cue, ...content];
  const start = Math.min(...spans.map((span) => span.start));
  return answer.end <= start || answer.start >= Math.max(...spans.map((span) => span.end));
}

function overlap({ content }: Statement, { start, end }: Span): number {
  return content.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
}
