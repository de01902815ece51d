import type { Statement } from '../../domain/statement.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import type { QuestionAnalysis, QuestionTerm } from '../../retrieve/question/questionAnalysis.ts';
import { boundedWeakCache } from '../../text/boundedWeakCache.ts';
import type { RankedPassage } from '../../retrieve/candidates/rankedPassage.ts';
import { weights } from '../../retrieve/candidates/weights.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';
import { askedGroup } from './askedGroup.ts';
import { fitAnswerType } from './fitAnswerType.ts';
import { isSaidBy } from '../../retrieve/question/isSaidBy.ts';
import { termsBesideSpeakers } from '../../retrieve/question/termsBesideSpeakers.ts';
import { wordsOfSentence } from '../../retrieve/confidence/wordsOfSentence.ts';
import { isPlainlySaid } from '../../attribute/cue/isPlainlySaid.ts';
import { textOfUnit } from '../units/textOfUnit.ts';
import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';
import { unitsOf } from '../units/unitsOf.ts';
import { wordsOfUnit } from '../units/wordsOfUnit.ts';

/** A unit with what speaks for showing it; the parts add up to `score`. */
export interface ScoredUnit {
  readonly unit: ExcerptCandidate;
  readonly score: number;
  readonly parts: {
    readonly passage: number;
    readonly coverage: number;
    readonly said: number;
    readonly type: number;
    readonly verb: number;
    readonly topic: number;
  };
  /** The statement that the excerpt is shown as; null for narration. */
  readonly statement: Statement | null;
  /** Somebody says something in it; not so for narration, and for what somebody only means to do. */
  readonly isSaid: boolean;
  /** It holds words of someone whose words were asked for. */
  readonly isSaidByAsked: boolean;
  /** It holds the last word of the name of someone whose words were asked for. */
  readonly isAboutAsked: boolean;
}

/** Scores the units that ranked passages hold, best first. */
export function scoreUnits(
  index: SearchIndex,
  analysis: QuestionAnalysis,
  ranked: readonly RankedPassage[],
): ScoredUnit[] {
  const best = ranked[0]?.score ?? 0;
  const passageScore = new Map<ExcerptCandidate, number>();
  for (const { passage, article, score } of ranked) {
    for (const unit of unitsIn(index, article, passage)) {
      passageScore.set(unit, Math.max(passageScore.get(unit) ?? 0, best > 0 ? score / best : 0));
    }
  }
  const coverageOf = coverage(index, analysis);
  const group = analysis.saidBy.length > 0 ? null : askedGroup(analysis.question);
  return [...passageScore]
    .flatMap(([unit, passage]) => {
      const text = index.articles[unit.article]?.article.text ?? '';
      const base = {
        passage: WEIGHTS.passage * passage,
        coverage: WEIGHTS.coverage * coverageOf(unit),
        type: WEIGHTS.type * fitAnswerType(textOfUnit(index, unit), analysis),
        topic: 0,
      };
      const isAboutAsked = analysis.saidBy.some(({ terms }) =>
        wordsOfUnit(index, unit).has(terms.findLast((term) => !isStopWord(term)) ?? ''),
      );
      return shownAs(unit, analysis, text).map((statement) => {
        const isSaidByAsked = statement !== null && analysis.saidBy.some((name) => isSaidBy(statement, name, text));
        const verb = statement !== null && isAskedVerb(statement, analysis, text) ? WEIGHTS.verb : 0;
        const isSaid = statement !== null && isPlainlySaid(statement, text);
        const isTheirs = isSaidByAsked || isOneOf(statement, group);
        const parts = { ...base, verb, said: !isTheirs ? 0 : isSaid ? WEIGHTS.said : WEIGHTS.meant };
        return {
          unit,
          parts,
          statement,
          isSaid,
          isSaidByAsked,
          isAboutAsked,
          score: parts.passage + parts.coverage + parts.said + parts.type + parts.verb,
        };
      });
    })
    .toSorted((a, b) => b.score - a.score || a.unit.article - b.unit.article || a.unit.start - b.unit.start);
}

const WEIGHTS = { passage: 0.35, coverage: 0.6, said: 0.4, meant: 0.1, type: 0.2, verb: 0.2 } as const;
/** What a question word counts in the sentences beside the unit, or in the title. */
const BESIDE = 0.4;

/** Whether the speaker's name or role says that they are of a group ("the voters", "a pollster of voters"). */
function isOneOf(statement: Statement | null, group: string | null): boolean {
  const speaker = statement?.speaker;
  return group !== null && speaker != null && tokenize(`${speaker.name} ${speaker.role ?? ''}`).includes(group);
}

/** Whether a statement is made as the question asks: "What did she accuse …": "she accused". Verbs that only say are no terms. */
function isAskedVerb({ cue }: Statement, { terms }: QuestionAnalysis, text: string): boolean {
  const words = new Set(cue.flatMap(({ start, end }) => tokenize(text.slice(start, end))));
  return terms.some(({ term }) => words.has(term));
}

function unitsIn(index: SearchIndex, article: number, passage: number): readonly ExcerptCandidate[] {
  const indexed = index.articles[article];
  const place = index.passages[passage];
  if (!indexed || !place) return [];
  const [first, end] = place.sentences;
  return unitsOf(indexed, article).filter(({ sentences }) => sentences[0] < end && sentences[1] > first);
}

/** Which share of the question's terms, weighed by idf, a unit holds; the names of those whose words are asked for count as `said`. */
function coverage(index: SearchIndex, analysis: QuestionAnalysis): (unit: ExcerptCandidate) => number {
  const topics = termsBesideSpeakers(analysis);
  const terms = topics.length > 0 ? topics : analysis.terms;
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  return (unit) => {
    if (total === 0) return 0;
    const own = wordsOfUnit(index, unit);
    const isBeside = standsBeside(index, unit);
    const held = ({ term, related }: QuestionTerm): number =>
      own.has(term) ? 1 : isBeside(term) ? BESIDE : related.some((other) => own.has(other)) ? weights.related : 0;
    return terms.reduce((sum, term) => sum + term.idf * held(term), 0) / total;
  };
}

const keptSpeakers = boundedWeakCache<ExcerptCandidate, ReadonlySet<string>>(4096);

/** Whether a term stands in the sentence before or after a unit, in the title, or names who speaks in it. */
function standsBeside(index: SearchIndex, unit: ExcerptCandidate): (term: string) => boolean {
  const indexed = index.articles[unit.article];
  if (!indexed) return () => false;
  const [first, end] = unit.sentences;
  const beside = [indexed.sentences[first - 1], indexed.sentences[end]].flatMap((one) =>
    one ? [wordsOfSentence(indexed.article.text, one)] : [],
  );
  const title = index.terms.ofTitle(unit.article);
  const speakers =
    keptSpeakers.get(unit) ??
    keptSpeakers.set(
      unit,
      new Set(unit.statements.flatMap(({ speaker }) => tokenize(`${speaker?.name ?? ''} ${speaker?.side ?? ''}`))),
    );
  return (term) =>
    speakers.has(term) || beside.some((words) => words.has(term)) || title.includes(index.terms.numberOf(term));
}

/**
 * What a unit is shown as: the statement by someone whose words were asked for, or the one that says most; null for
 * narration. Where sides are set out, a sentence in which two of them speak is shown for each.
 */
function shownAs(
  { statements, start, end }: ExcerptCandidate,
  analysis: QuestionAnalysis,
  text: string,
): (Statement | null)[] {
  const size = ({ content }: Statement): number =>
    content.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
  const asked = statements.filter((one) => analysis.saidBy.some((name) => isSaidBy(one, name, text)));
  const named = statements.filter(({ speaker }) => speaker !== null);
  const pool = (asked.length > 0 ? asked : named.length > 0 ? named : statements).toSorted((a, b) => size(b) - size(a));
  if (!analysis.aboutSides) return [pool[0] ?? null];
  const sides = new Map(pool.toReversed().map((one) => [one.speaker?.side ?? null, one]));
  return sides.size > 0 ? [...sides.values()] : [null];
}
