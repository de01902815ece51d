import type { Candidate, CandidateFilter, CandidateQuery, CandidateSource, SpokenBy } from '../domain/candidate.ts';
import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { OpenIndex } from '../domain/index/openIndex.ts';
import type { Embedder } from '../domain/ports.ts';
import type { Reader } from '../domain/reader.ts';
import { askedIn } from './voices/askedIn.ts';
import { isOfDay, tellingDays } from './isOfDay.ts';
import { answerability } from '../reader/answerability.ts';
import { cutWindows } from '../reader/cutWindows.ts';
import { type ReadSentence, type VoiceOf, readWindows } from '../reader/readWindows.ts';
import weights from '../reader/weights.json' with { type: 'json' };
import { buildQuery } from '../retrieve/candidates/buildQuery.ts';
import { analyseQuestion } from '../retrieve/question/analyseQuestion.ts';
import type { QuestionAnalysis } from '../retrieve/question/questionAnalysis.ts';
import { withoutDates } from '../retrieve/question/readQuestionDates.ts';
import { type Part, readParts } from '../retrieve/question/readParts.ts';
import { voiceOfWriter } from './voices/voiceOfWriter.ts';
import { voicesOf } from './voices/voicesOf.ts';

/** A part of a question with what was proposed for it and what the reader makes of that. */
export interface ReadPart {
  readonly part: Part;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Best first. */
  readonly sentences: readonly ReadSentence[];
  /** Whether it was read in other articles than those of the story, where these have no words of who is asked. */
  readonly elsewhere?: boolean;
}

interface Services {
  readonly index: OpenIndex;
  readonly source: CandidateSource;
  readonly embedder: Embedder;
  readonly reader: Reader;
}

interface Deps extends Services {
  readonly voiceOf: VoiceOf;
}

/** Candidates of a part. */
const CANDIDATES = 50;
/** Tokens that a question may cost: some 245 ms on two idle cores, at 140 ms for 1,000. */
const BUDGET = { first: 1_750, inDoubt: 5_250 } as const;
/** Where all sides are to be heard, who are not named and speak in many places. */
const BUDGET_OF_SIDES = { first: 3_000, inDoubt: 6_000 } as const;
/** Share of it that the whole question gets where it has parts. */
const WHOLE = 0.6;
/**
 * How far below the best sentence, as a logit, the best sentence of an article may be that tells the story asked about.
 */
const STORY = 1;

/**
 * Proposes and reads: first for the question as a whole, then for each of its parts in the articles that tell the
 * story, for a half of a question ("… and what do his critics say?") has lost what it is about. Where sides are asked
 * for, what each side of the story says is read as a part of its own, and what each named speaker on no side says.
 * Where nothing of the whole answers, more of all is read: what was read of it is kept (`work/models/cacheReadings`).
 *
 * @param context searched with and not read: what the question leans on
 */
export async function readQuestion(
  services: Services,
  analysis: QuestionAnalysis,
  filter: CandidateFilter,
  context = '',
): Promise<ReadPart[]> {
  const deps = { ...services, voiceOf: voiceOfWriter(namesAsked(analysis, filter)) };
  const [whole, ...parts] = readParts(analysis);
  const dated = datedPart(whole, analysis);
  const isSimple = parts.length === 0 && !analysis.aboutSides && dated === null;
  const queryOf = memoisedQueries(deps, context);
  const readWhole = async (tokens: number): Promise<ReadPart> => {
    const ofWhole = isSimple ? tokens : tokens * WHOLE;
    const asked = await readPart(deps, queryOf, whole, filter, ofWhole);
    // Of whom no words are found, the articles themselves may tell something.
    const isSilent = asked.candidates.length === 0 && whole.spokenBy !== null;
    return isSilent ? readPart(deps, queryOf, { ...whole, ...ANYBODY }, filter, ofWhole) : asked;
  };
  const budgets = analysis.aboutSides ? BUDGET_OF_SIDES : BUDGET;
  const once = await readWhole(budgets.first);
  const isInDoubt = answerability(once.sentences) < weights.enough;
  const budget = isInDoubt ? budgets.inDoubt : budgets.first;
  const first = isInDoubt ? await readWhole(budget) : once;
  const story = storyOf(first.sentences);
  const isAnybody = parts.every(({ spokenBy }) => spokenBy === null);
  const voices = isAnybody && analysis.aboutSides ? voicesOf(analysis, story, first.sentences) : [];
  const others = [...parts, ...voices.map((by) => ofVoice(whole, by))];
  const share = (budget * (1 - WHOLE)) / (others.length + (dated === null ? 0 : 1));
  const inStory = { ...filter, articles: story.map(({ article }) => article.id) };
  const reads = others.map(async (part) => {
    const read = await readPart(deps, queryOf, part, inStory, share);
    // Who is silent in the story may speak of it in another article; a voice of the story is heard in it.
    const isElsewhere = read.candidates.length === 0 && parts.includes(part) && part.spokenBy !== null;
    return isElsewhere ? { ...(await readPart(deps, queryOf, part, filter, share)), elsewhere: true } : read;
  });
  const ofDay = dated === null ? [] : [readDated(deps, queryOf, dated, analysis.dates, filter, share)];
  return [first, ...(await Promise.all([...reads, ...ofDay]))];
}

/** Everybody whose words are asked for, by name. */
function namesAsked({ saidBy }: QuestionAnalysis, { spokenBy }: CandidateFilter): string[] {
  return [...saidBy.flatMap(({ refersTo }) => refersTo), ...(spokenBy?.names ?? [])];
}

const ANYBODY = { asked: null, spokenBy: null } as const;

function ofVoice({ question }: Part, spokenBy: SpokenBy): Part {
  return { question, asked: spokenBy.side ?? spokenBy.names[0] ?? null, spokenBy };
}

/** What a question asks beside its date, which articles of that day need not write; null where it gives none. */
function datedPart(whole: Part, { dates }: QuestionAnalysis): Part | null {
  return dates.length === 0 ? null : { ...whole, question: withoutDates(whole.question) };
}

/** Reads for a question without its date what was said on that day, by the day of the article. */
async function readDated(
  deps: Deps,
  queryOf: QueryOf,
  part: Part,
  dates: readonly string[],
  filter: CandidateFilter,
  budget: number,
): Promise<ReadPart> {
  const read = await readPart(deps, queryOf, part, { ...filter, dates: tellingDays(dates, filter.dates) }, budget);
  return { ...read, sentences: read.sentences.filter(({ article, sentence }) => isOfDay(article, sentence, dates)) };
}

/** Candidates for a question that nothing reads. */
export async function proposeUnread(
  { source, embedder }: Pick<Services, 'source' | 'embedder'>,
  analysis: QuestionAnalysis,
  filter: CandidateFilter,
): Promise<readonly Candidate[]> {
  return source.candidates(await buildQuery(analysis, embedder), filter, CANDIDATES);
}

type QueryOf = (question: string) => Promise<CandidateQuery>;

/** Parts that ask the same of several sides are looked for with one query. */
function memoisedQueries({ index, embedder }: Deps, context: string): QueryOf {
  const made = new Map<string, Promise<CandidateQuery>>();
  return (question) => {
    const query =
      made.get(question) ??
      analyseQuestion(`${question} ${context}`.trim(), index).then((analysis) => buildQuery(analysis, embedder));
    made.set(question, query);
    return query;
  };
}

async function readPart(
  deps: Deps,
  queryOf: QueryOf,
  part: Part,
  filter: CandidateFilter,
  budget: number,
): Promise<ReadPart> {
  const query = await queryOf(part.question);
  const spokenBy = part.spokenBy === null ? {} : { spokenBy: part.spokenBy };
  const candidates = await deps.source.candidates(query, { ...spokenBy, ...filter }, CANDIDATES);
  const { sentences } = await readWindows(
    deps.reader,
    (window) => askedIn(part, window),
    cutWindows(candidates),
    budget,
    deps.voiceOf,
  );
  return { part, candidates, sentences };
}

/** The articles that tell what is asked about. */
function storyOf(sentences: readonly ReadSentence[]): IndexedArticle[] {
  const needed = (sentences[0]?.score ?? 0) - STORY;
  return [...new Set(sentences.filter(({ score }) => score >= needed).map(({ article }) => article))];
}
