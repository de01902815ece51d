import type { SearchIndex } from '../../domain/ports.ts';
import type { QuestionAnalysis } from '../../retrieve/question/questionAnalysis.ts';
import { asksForFact } from '../../retrieve/question/readAnswerType.ts';
import type { AskOptions } from '../../domain/askOptions.ts';
import { askedSides } from './askedSides.ts';
import { articlesOn } from './articlesOn.ts';
import { foldAlike, type FoldedUnit } from '../fold/foldAlike.ts';
import type { ScoredUnit } from '../score/scoreUnits.ts';

/** What an answer shows, best first, and how it divides into sides. */
export interface Selection {
  readonly units: readonly FoldedUnit[];
  /** For a question about sides, in alphabetical order. */
  readonly sides: readonly { readonly name: string; readonly found: number; readonly units: readonly FoldedUnit[] }[];
  readonly missing: readonly string[];
}

const LIMITS = {
  /** Excerpts a side. */
  perSide: 6,
  /** Excerpts where only one side is asked: all that fit, within reason. */
  oneSide: 40,
  /** Sides set out, those that fit best. */
  sides: 6,
  /** Statements by unnamed groups and on no known side that are shown beside the parties. */
  besides: 3,
  /** Share of the best score of its side below which a unit is not shown for it. */
  fitsSide: 0.6,
  /** Share of the best statement's score below which a side has nothing to say on the question. */
  sideFits: 0.4,
  /** The same where the side is heard only once, so that it may be no party at all, and in articles that tell another story. */
  strayFits: 0.8,
  /** Share of the best passage's score that a side needs that the question names and that is silent in the story. */
  namedFits: 0.7,
  /** Statements a side must have made in articles of the story to be missed where it has none on the question and was not named. */
  missed: 3,
  /** Statements by an asked-for speaker that do without more about them. */
  enoughSaid: 4,
  /** Excerpts of an answer that is not set out by side. */
  excerpts: 8,
  /**
   * Shares of the best score below which a unit does not fit the question: for the first few, since where one stands out, what comes next
   * still helps to read it, and for the rest. Where a fact is asked for, what holds none of its kind is not wanted; of somebody's words more are.
   */
  any: [0.45, 0.65],
  fact: [0.5, 0.55],
  noFact: [0.6, 0.85],
  theirs: [0.35, 0.55],
  first: 3,
  /** The same for statements beside the parties. */
  fits: 0.55,
  /** Taken off for every excerpt of the same article that stands before it. */
  sameArticle: 0.04,
} as const;

/**
 * Chooses what to show. A question about sides gives each side its own quota, sides in alphabetical order; any other
 * question gets the best units, with those by an asked-for speaker first.
 */
export function selectUnits(
  index: SearchIndex,
  analysis: QuestionAnalysis,
  scored: readonly ScoredUnit[],
  options: AskOptions,
): Selection {
  const ofSide =
    options.side === undefined
      ? scored
      : scored.filter(({ statement }) => sameName(statement?.speaker?.side, options.side));
  const bySpeaker = ofSide.filter(({ isSaidByAsked }) => isSaidByAsked);
  // Where little of theirs was found, what is said of them may answer.
  const theirs =
    bySpeaker.length >= LIMITS.enoughSaid
      ? bySpeaker
      : ofSide.filter(({ isSaidByAsked, isAboutAsked }) => isSaidByAsked || isAboutAsked);
  const isFact = asksForFact(analysis.answerType);
  const isTheirs = analysis.saidBy.length > 0 && !analysis.aboutSides && !isFact && bySpeaker.length > 0;
  const pool = isTheirs ? theirs : ofSide;
  const best = pool[0]?.score ?? 0;
  const floorOf = ({ isSaidByAsked, parts }: ScoredUnit): readonly [first: number, fits: number] =>
    isFact ? (parts.type > 0 ? LIMITS.fact : LIMITS.noFact) : isTheirs && isSaidByAsked ? LIMITS.theirs : LIMITS.any;
  const fitting = foldAlike(
    index,
    pool.filter((one, n) => one.score >= floorOf(one)[n < LIMITS.first ? 0 : 1] * best),
  );
  if (!analysis.aboutSides) {
    // Somebody's words were asked for: what nobody said comes after them.
    const ofSomebody = isTheirs || (!isFact && fitting.some(({ parts }) => parts.said > 0));
    const said = takeSpread(ofSomebody ? fitting.filter(({ isSaid }) => isSaid) : fitting, LIMITS.excerpts);
    const told = ofSomebody ? fitting.filter(({ isSaid }) => !isSaid) : [];
    return { units: [...said, ...takeSpread(told, LIMITS.excerpts - said.length)], sides: [], missing: [] };
  }
  return selectBySide(
    index,
    analysis,
    foldAlike(
      index,
      ofSide.filter(({ statement }) => statement !== null),
    ),
    options,
  );
}

function selectBySide(
  index: SearchIndex,
  analysis: QuestionAnalysis,
  statements: readonly FoldedUnit[],
  { side: asked }: AskOptions,
): Selection {
  // Whose words they are says nothing about whether they are on the question.
  const onTopic = ({ score, parts }: FoldedUnit): number => score - parts.said;
  const named = askedSides(analysis);
  const best = Math.max(0, ...statements.map(onTopic));
  const nearest = Math.max(0, ...statements.map(({ parts }) => parts.passage));
  const story = articlesOn(
    index,
    analysis,
    statements.map(({ unit }) => unit.article),
  );
  const counts = statementsBySide(index, story);
  const floorOf = (name: string, { unit }: FoldedUnit): number =>
    best *
    ((named.length === 0 && counts.get(name) === 1) || !story.has(unit.article) ? LIMITS.strayFits : LIMITS.sideFits);
  const isParty = (name: string): boolean => index.sides.some((side) => side.name === name);
  const heard = [...new Set(statements.flatMap(({ statement }) => statement?.speaker?.side ?? []))];
  const parties = (named.length > 0 ? named : heard.filter(isParty))
    .map((name) => {
      const theirs = statements.filter(({ statement }) => statement?.speaker?.side === name);
      const inStory = theirs.filter((one) => onTopic(one) >= floorOf(name, one));
      // A side that was named and is silent in the story may be heard on the question in another article.
      const own =
        inStory.length > 0 || !named.includes(name)
          ? inStory
          : theirs.filter(({ parts }) => parts.passage >= LIMITS.namedFits * nearest);
      const units = own.filter(({ score }) => score >= LIMITS.fitsSide * (own[0]?.score ?? 0));
      return {
        name,
        found: units.length,
        units: takeSpread(units, asked === undefined ? LIMITS.perSide : LIMITS.oneSide),
        best: own[0]?.score ?? 0,
      };
    })
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => b.best - a.best)
    .slice(0, LIMITS.sides);
  const isBesides = (side: string | null | undefined): boolean =>
    side === null || (side !== undefined && !isParty(side) && asked === undefined);
  const besides = takeSpread(
    statements.filter(
      ({ statement, score }) =>
        isBesides(statement?.speaker?.side) && score >= LIMITS.fits * (statements[0]?.score ?? 0),
    ),
    LIMITS.besides,
  );
  const groups = [...new Set(besides.flatMap(({ statement }) => statement?.speaker?.side ?? []))].map((name) => {
    const units = besides.filter(({ statement }) => statement?.speaker?.side === name);
    return { name, found: units.length, units };
  });
  const sides = [...parties, ...groups].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const shown = new Set([...sides.flatMap(({ units }) => units), ...besides]);
  // A side that was not asked is not missed.
  const isMissed = (name: string): boolean =>
    !sides.some((side) => side.name === name) && (asked === undefined || sameName(name, asked));
  return {
    units: statements.filter((unit) => shown.has(unit)),
    sides,
    missing: (named.length > 0 ? named : oftenHeard(counts).filter(isParty))
      .filter(isMissed)
      .toSorted((a, b) => a.localeCompare(b, 'en')),
  };
}

/** Sides that speak often enough for their silence to be worth a word. */
function oftenHeard(counts: ReadonlyMap<string, number>): string[] {
  const often = [...counts].filter(([, statements]) => statements >= LIMITS.missed).toSorted((a, b) => b[1] - a[1]);
  return often.slice(0, LIMITS.sides).map(([name]) => name);
}

function statementsBySide(index: SearchIndex, among: ReadonlySet<number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of among) {
    const { statements = [] } = index.articles[article] ?? {};
    for (const { speaker } of statements)
      if (speaker?.side != null) counts.set(speaker.side, (counts.get(speaker.side) ?? 0) + 1);
  }
  return counts;
}

function sameName(name: string | null | undefined, wanted: string | undefined): boolean {
  return name?.toLowerCase() === wanted?.toLowerCase();
}

/** The best few, several articles before many excerpts of one. */
function takeSpread(units: readonly FoldedUnit[], count: number): FoldedUnit[] {
  const left = [...units];
  const taken: FoldedUnit[] = [];
  const ofArticle = new Map<number, number>();
  while (taken.length < count && left.length > 0) {
    const value = (one: FoldedUnit): number => one.score - LIMITS.sameArticle * (ofArticle.get(one.unit.article) ?? 0);
    const next = left.reduce((a, b) => (value(b) > value(a) ? b : a));
    left.splice(left.indexOf(next), 1);
    taken.push(next);
    ofArticle.set(next.unit.article, (ofArticle.get(next.unit.article) ?? 0) + 1);
  }
  return taken.toSorted((a, b) => b.score - a.score);
}
