import { countryOf } from '../attribute/lexicon/countries.ts';
import type { AskOptions } from '../domain/askOptions.ts';
import type { CandidateFilter } from '../domain/candidate.ts';
import type { Catalogue } from '../domain/index/catalogue.ts';
import type { OpenIndex } from '../domain/index/openIndex.ts';
import type { Embedder, ReadSeedText } from '../domain/ports.ts';
import type { Reader } from '../domain/reader.ts';
import { draftExcerpt } from '../evidence/draftExcerpt.ts';
import type { Verified, VerifiedAnswer } from '../evidence/verified.ts';
import { type Uncited, verifyExcerpts } from '../evidence/verifyExcerpts.ts';
import { contentTerms } from '../indexing/contentTerms.ts';
import { createCandidateSource } from '../retrieve/candidates/createCandidateSource.ts';
import { analyseQuestion } from '../retrieve/question/analyseQuestion.ts';
import { calledSo } from '../retrieve/question/asked/calledSo.ts';
import { askedAs, spokenByName } from '../retrieve/question/readParts.ts';
import { takeCitation } from '../retrieve/question/takeCitation.ts';
import { correctSpelling } from './spelling/correctSpelling.ts';
import { explainAbstention } from './explainAbstention.ts';
import { completeFollowUp, type NarrowedQuestion } from './followUp.ts';
import { inTheirSpelling } from './spelling/inTheirSpelling.ts';
import type { Party } from './party/isOfParty.ts';
import type { FoldedUnit } from './fold/foldAlike.ts';
import { composeAnswer, composeNoEvidence } from './layout/composeAnswer.ts';
import { headedAtHome, sideInHeading } from './layout/headedAtHome.ts';
import { headedInShort } from './layout/headedInShort.ts';
import type { Selection } from './layout/selection.ts';
import { judgeParts, type Judgement } from './judge.ts';
import { judgeUnread } from './judgeUnread.ts';
import { proposeUnread, readQuestion } from './readQuestion.ts';
import type { QuestionAnalysis } from '../retrieve/question/questionAnalysis.ts';
import { speaksAnywhere } from './party/speaksAnywhere.ts';
import { newReceipt } from './newReceipt.ts';
import { findQuoted, type Quoted } from './quoted/findQuoted.ts';
import { quotedFirst } from './quoted/quotedFirst.ts';
import { createWhy } from './why.ts';
import { EVER, withPeriod } from './withPeriod.ts';

/** What answering needs; `log.warn` hears of excerpts that no longer stand in their file. */
export interface AskDeps {
  index(): Promise<OpenIndex>;
  embedder(): Promise<Embedder>;
  /** Null where it is switched off. */
  reader(): Promise<Reader | null>;
  readonly readSeedText: ReadSeedText;
  readonly log: { warn(facts: object, message: string): void };
  /** Milliseconds from any fixed point; for measuring how long an answer took. */
  now?(): number;
}

/**
 * Nearest excerpts beside an answer that there is no evidence, and ones that an explanation names beside those shown.
 */
const NEAREST = 3;

/** Answers a question: parts, candidates, reading, judgement, verification. The only place that knows this order. */
export async function answerQuestion(deps: AskDeps, typed: string, options: AskOptions = {}): Promise<VerifiedAnswer> {
  const now = deps.now ?? ((): number => performance.now());
  const started = now();
  const [index, embedder, reader] = await Promise.all([deps.index(), deps.embedder(), deps.reader()]);
  const understood = await completeFollowUp(typed, options, index.catalogue);
  const { question } = understood;
  const cited = await takeCitation(question, index.catalogue);
  const narrowed = { ...cited, ...understood, question: cited.question };
  const analysis = await analyseQuestion(await inTheirSpelling(cited.question, index), index);
  const source = createCandidateSource(index);
  const { side } = understood;
  const only = side === undefined ? undefined : await partyNamed(side, index.catalogue);
  const filter = filterOf(narrowed, only);
  const judgement = reader
    ? judgeParts(
        analysis,
        await readQuestion({ index, source, embedder, reader }, analysis, filter, understood.context),
        only,
      )
    : judgeUnread(
        await proposeUnread({ source, embedder }, analysis, filter),
        filter.spokenBy,
        analysis.saidBy.length > 0,
      );
  const quoted = await findQuoted(question, analysis.question, index, deps.readSeedText);
  const { selection, confidence, isAnswered, nearest } = withQuoted(judgement, quoted);
  const why = options.explain === true ? createWhy(judgement) : null;
  const chosen = isAnswered ? selection.units : nearest.slice(0, NEAREST);
  const ofMissing = isAnswered ? selection.missing.flatMap((one) => one.nearest ?? []).slice(0, NEAREST) : [];
  const explained = (one: FoldedUnit) => ({ ...one, ...(why ? { why: why(one) } : {}) });
  const verified = await verify(deps, chosen.map(explained));
  const common = {
    question,
    articles: [...chosen, ...ofMissing]
      .flatMap(({ unit, alike }) => [unit, ...alike])
      .map(({ article }) => article.article),
    info: { ...index.info, reader: reader?.id ?? null },
    confidence,
    receipt: newReceipt(),
    ms: Math.round((now() - started) * 100) / 100,
    ...(why ? { notShown: await unshown(deps, judgement, why) } : {}),
  };
  const answer =
    isAnswered && verified.length > 0
      ? composeAnswer(verified, await headed(selection, analysis, index.catalogue), {
          ...common,
          missing: await silenceOf(selection, analysis, index.catalogue),
          unsaid: quoted.unsaid,
          nearest: await verify(deps, ofMissing.map(explained)),
        })
      : composeNoEvidence(verified, await explainAbstention(index, analysis, quoted.unsaid), {
          ...common,
          didYouMean: await correctSpelling(analysis, index),
        });
  return withPeriod(answer, narrowed, index);
}

function withQuoted(judgement: Judgement, { units, isOnly }: Quoted): Judgement {
  if (units.length === 0) return judgement;
  const { selection, isAnswered, confidence } = judgement;
  const shown = quotedFirst(isAnswered ? selection : { units: [], sides: [], missing: [] }, units, isOnly);
  return { ...judgement, selection: shown, isAnswered: true, confidence: Math.max(confidence, QUOTED) };
}

/** Words that stand in the articles, word for word, were said: by whom may not be clear. */
const QUOTED = 0.99;

/**
 * With headings as a reader knows them: short, and a government for the state of a dispute at home; a state that the
 * question names goes by its name.
 */
async function headed(
  selection: Selection,
  { saidBy }: Pick<QuestionAnalysis, 'saidBy'>,
  catalogue: Pick<Catalogue, 'names' | 'sidesNamed'>,
): Promise<Selection> {
  const isAsked = saidBy.some(({ text }) => countryOf(text)?.by === 'name');
  const short = headedInShort(selection);
  return isAsked ? short : headedAtHome(short, catalogue);
}

/** Of each who is missing, whether they say anything anywhere. */
async function silenceOf(
  { missing }: Selection,
  { saidBy }: Pick<QuestionAnalysis, 'saidBy'>,
  catalogue: Pick<Catalogue, 'speaks'>,
): Promise<{ readonly name: string; readonly speaks: boolean }[]> {
  return Promise.all(
    missing.map(async ({ name, nearest }) => {
      const parties = saidBy.filter((one) => one.text === name || askedAs(one) === name);
      const heard = await Promise.all(parties.map((party) => speaksAnywhere(party, catalogue)));
      return { name, speaks: nearest !== null || heard.includes(true) };
    }),
  );
}

function filterOf({ source, since, until }: NarrowedQuestion, only: Party | undefined): CandidateFilter {
  return {
    ...(since === undefined && until === undefined
      ? {}
      : { dates: [{ from: since ?? EVER.from, to: until ?? EVER.to }] }),
    ...(source === undefined ? {} : { source }),
    ...(only === undefined ? {} : { spokenBy: spokenByName(only) }),
  };
}

/** The side of this name or heading, else whoever goes by it. */
async function partyNamed(heading: string, catalogue: Pick<Catalogue, 'sidesNamed' | 'speakersWith'>): Promise<Party> {
  const name = sideInHeading(heading);
  const known = (await catalogue.sidesNamed([name])).find((side) => side.name.toLowerCase() === name.toLowerCase());
  if (known !== undefined) return { kind: 'side', refersTo: [], sides: [known.name], terms: [], text: known.name };
  const terms = contentTerms(name);
  if (/\p{Lu}/u.test(name)) return { kind: 'speaker', refersTo: [name], sides: [], terms, text: name };
  const called = await calledSo({ kind: 'other', terms }, catalogue);
  return { kind: 'other', refersTo: [name, ...called], sides: [], terms, text: name };
}

async function unshown(
  deps: AskDeps,
  { selection, isAnswered, nearest }: Judgement,
  why: ReturnType<typeof createWhy>,
): Promise<NonNullable<VerifiedAnswer['notShown']>> {
  const shown = new Set(isAnswered ? selection.units.map(({ unit }) => unit) : []);
  const once = nearest.filter((one, n) => nearest.findIndex(({ unit }) => unit === one.unit) === n);
  const next = once.filter(({ unit }) => !shown.has(unit)).slice(0, NEAREST);
  const verified = await verify(
    deps,
    next.map((one) => ({ ...one, why: why(one) })),
  );
  const reason = isAnswered ? 'others come nearer, or it is below what is needed' : 'nothing comes near enough';
  return verified.map((one) => ({ ...one, reason }));
}

async function verify(
  { readSeedText, log }: AskDeps,
  chosen: readonly Parameters<typeof draftExcerpt>[0][],
): Promise<Verified<Uncited>[]> {
  const drafts = await Promise.all(chosen.map((one) => draftExcerpt(one, readSeedText)));
  const articles = chosen.flatMap(({ unit, alike }) => [unit, ...alike]).map(({ article }) => article.article);
  const { verified, mismatches } = await verifyExcerpts(drafts, articles, readSeedText);
  for (const mismatch of mismatches)
    log.warn(mismatch, 'an excerpt was left out: its file has changed since the index was built');
  return verified;
}
