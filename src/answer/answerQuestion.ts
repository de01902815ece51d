import type { Answer } from '../domain/answer.ts';
import type { Embedder, IndexedArticle, ReadSeedText, SearchIndex } from '../domain/ports.ts';
import { analyseQuestion } from '../retrieve/question/analyseQuestion.ts';
import { confidenceOf } from '../retrieve/confidence/confidenceOf.ts';
import type { RankedPassage } from '../retrieve/candidates/rankedPassage.ts';
import { type RetrievalTrace, retrieve } from '../retrieve/candidates/retrieve.ts';
import { addTopic } from './score/addTopic.ts';
import type { AskOptions } from '../domain/askOptions.ts';
import { composeAnswer, composeNoEvidence } from './layout/composeAnswer.ts';
import { draftExcerpt } from '../evidence/draftExcerpt.ts';
import { explainAbstention } from './explainAbstention.ts';
import type { FoldedUnit } from './fold/foldAlike.ts';
import { type ScoredUnit, scoreUnits } from './score/scoreUnits.ts';
import { selectUnits } from './layout/selectUnits.ts';
import { verifyExcerpts } from '../evidence/verifyExcerpts.ts';

/** What answering needs; `log.warn` hears of excerpts that no longer stand in their file. */
export interface AskDeps {
  index(): Promise<SearchIndex>;
  embedder(): Promise<Embedder>;
  readonly readSeedText: ReadSeedText;
  readonly log: { warn(facts: object, message: string): void };
  /** Least confidence for an answer, 0..1; below it the answer is that there is no evidence. Default 0.3. */
  readonly enough?: number;
  /** Milliseconds from any fixed point; for measuring how long an answer took. */
  now?(): number;
}

/** An answer with how it came about. */
export interface ExplainedAnswer {
  readonly answer: Answer;
  readonly index: SearchIndex;
  readonly trace: RetrievalTrace;
  readonly scored: readonly ScoredUnit[];
}

/**
 * A refusal where the articles have an answer is taken to cost rather more than twice what excerpts cost that are none:
 * those are what somebody said, with their source. Then it pays to answer from a chance of 1 / (1 + 2.3) on.
 */
const ENOUGH = 0.3;
const NEAREST = 3;
const PASSAGES = 50;

/** Answers a question: analyse, retrieve, score and select units, verify, compose. The only place that knows this order. */
export async function answerQuestion(
  deps: AskDeps,
  question: string,
  options: AskOptions = {},
): Promise<ExplainedAnswer> {
  const now = deps.now ?? ((): number => performance.now());
  const started = now();
  const [index, embedder] = await Promise.all([deps.index(), deps.embedder()]);
  const analysis = analyseQuestion(question, index);
  const retrieval = await retrieve(index, embedder, analysis, { limit: PASSAGES });
  const { ranked: all, trace } = retrieval;
  const ranked = options.source === undefined ? all : all.filter((one) => isFrom(index, one, options.source));
  const scored = await addTopic(index, embedder, retrieval, scoreUnits(index, analysis, ranked));
  const confidence = confidenceOf(index, analysis, ranked);
  const selection = selectUnits(index, analysis, scored, options);
  const isAnswered = confidence >= (deps.enough ?? ENOUGH) && selection.units.length > 0;
  const chosen = isAnswered ? selection.units : scored.slice(0, NEAREST).map((one) => ({ ...one, alike: [] }));
  const verified = await verify(deps, index, chosen);
  const parts = { question, index, confidence, ms: Math.round((now() - started) * 100) / 100 };
  const answer =
    isAnswered && verified.length > 0
      ? composeAnswer(verified, selection, parts)
      : composeNoEvidence(verified, explainAbstention(index, analysis, ranked), parts);
  return { answer, index, trace, scored };
}

async function verify(
  { readSeedText, log }: AskDeps,
  index: SearchIndex,
  chosen: readonly FoldedUnit[],
): Promise<Awaited<ReturnType<typeof verifyExcerpts>>['verified']> {
  const drafts = await Promise.all(chosen.map((one) => draftExcerpt(index, one, readSeedText)));
  const { verified, mismatches } = await verifyExcerpts(
    drafts.filter((draft) => draft !== null),
    chosen.flatMap(({ unit, alike }) => [unit, ...alike]).flatMap(({ article }) => articleAt(index, article)),
    readSeedText,
  );
  for (const mismatch of mismatches)
    log.warn(mismatch, 'an excerpt was left out: its file has changed since the index was built');
  return verified;
}

function articleAt(index: SearchIndex, position: number): IndexedArticle['article'][] {
  const indexed = index.articles[position];
  return indexed ? [indexed.article] : [];
}

/** Whether a passage comes from the outlet or article that was asked for. */
function isFrom(index: SearchIndex, { article }: RankedPassage, source: string | undefined): boolean {
  const wanted = source?.toLowerCase();
  const indexed = index.articles[article]?.article;
  return (
    indexed !== undefined &&
    (indexed.outlet?.toLowerCase() === wanted || indexed.copies.some(({ id }) => id.toLowerCase() === wanted))
  );
}
