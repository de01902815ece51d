import { answerability } from '../reader/answerability.ts';
import type { ReadSentence } from '../reader/readWindows.ts';
import weights from '../reader/weights.json' with { type: 'json' };
import { asksForLatest } from '../retrieve/question/wanted/asksForLatest.ts';
import { asksSeveral } from '../retrieve/question/asksSeveral.ts';
import type { QuestionName } from '../retrieve/question/asked/questionName.ts';
import type { QuestionAnalysis } from '../retrieve/question/questionAnalysis.ts';
import { isSpokenBy } from '../indexing/isSpokenBy.ts';
import { askedAs, spokenByName } from '../retrieve/question/readParts.ts';
import { asksOthers } from '../retrieve/question/asksOthers.ts';
import { holdsOffice } from './party/holdsOffice.ts';
import { isOfParty, type Party } from './party/isOfParty.ts';
import { foldAlike, type FoldedUnit } from './fold/foldAlike.ts';
import { bestFirst, type PartUnits } from './layout/bestFirst.ts';
import { byParty, type PartyUnits } from './layout/byParty.ts';
import { type AskedSide, bySide } from './layout/bySide.ts';
import { asRead, nearMatter, type Nearness } from './layout/nearMatter.ts';
import type { Selection } from './layout/selection.ts';
import { narrowParts } from './narrowParts.ts';
import type { ReadPart } from './readQuestion.ts';
import { assertsNothing } from './units/assertsNothing.ts';
import { lifted } from './units/lifted.ts';
import { saysWhatIsAsked } from './units/saysWhatIsAsked.ts';
import { type RatedUnit, rateUnits } from './units/rateUnits.ts';

interface Chosen {
  readonly selection: Selection;
  /** What it was chosen by. */
  readonly nearness: Nearness;
}

/** What an answer is made of. */
export interface Judgement extends Chosen {
  /** Calibrated chance, 0..1, that the corpus answers. */
  readonly confidence: number;
  readonly isAnswered: boolean;
  /** All units, best first: what is nearest where there is no evidence. */
  readonly nearest: readonly FoldedUnit[];
  /** The parts as they were read; of a question that was not, one without sentences. */
  readonly parts: readonly ReadPart[];
}

/**
 * Judges what was read: whether anything answers, and what is shown.
 *
 * @param only whose words are shown, and nobody else's
 */
export function judgeParts(analysis: QuestionAnalysis, proposed: readonly ReadPart[], only?: Party): Judgement {
  const isSaidBy = analysis.saidBy.length > 0;
  const parts = narrowParts(
    analysis,
    proposed.map((one) => ({
      ...one,
      sentences: one.sentences.filter(({ article, sentence }) => !assertsNothing(article, sentence, isSaidBy)),
    })),
  );
  // What is said elsewhere may be on another matter: it does not tell whether anything answers.
  const inStory = parts.filter(({ elsewhere }) => elsewhere !== true);
  // Nor does what voices say whom nobody asks: read by their names, all that they say on the story scores high.
  const ofAsked = answerability(bestOf(inStory.filter((one) => !isVoice(one, analysis))));
  const read = ofAsked < weights.sides.asked ? ofAsked : answerability(bestOf(inStory));
  const inDoubt = read < weights.enough;
  const units = parts.map((one) => unitsOfPart(one, analysis, inDoubt, only));
  const all = once(units.flatMap((part) => part.units).toSorted((a, b) => b.score - a.score));
  // The reader's doubt is not worth more than the words themselves.
  const confidence = Math.max(read, all.some(saysWhatIsAsked(analysis)) ? weights.enough : 0);
  const chosen = select(analysis, parts, units, all, inDoubt, only);
  const selection = withoutHeard(chosen.selection, analysis, only);
  return {
    selection,
    nearness: chosen.nearness,
    confidence,
    isAnswered: confidence >= weights.enough && selection.units.length > 0,
    nearest: all,
    parts,
  };
}

function select(
  analysis: QuestionAnalysis,
  parts: readonly ReadPart[],
  units: readonly PartUnits[],
  all: readonly FoldedUnit[],
  inDoubt: boolean,
  only: Party | undefined,
): Chosen {
  const { saidBy, aboutSides, question, topic } = analysis;
  const nearness = nearMatter(topic);
  const sidesOf = (asked: readonly AskedSide[]): Chosen => ({ selection: bySide(all, asked, nearness), nearness });
  if (only === undefined && saidBy.length > 1 && !asksOthers(analysis)) {
    const heard = (from: readonly ReadPart[]): PartyUnits[] =>
      saidBy.map((name) => partyOf(name, analysis, inDoubt, from));
    const inStory = heard(parts.filter(({ elsewhere }) => elsewhere !== true));
    // Where nobody of them speaks in the story, what they say elsewhere is on another matter.
    const isStory = inStory.some(({ units: theirs }) => theirs.length > 0);
    const hasMore = isStory && parts.some(({ elsewhere }) => elsewhere);
    const theirs = byParty(
      hasMore ? heard(parts) : inStory,
      all.filter(({ statement }) => statement?.speaker == null),
    );
    // Whom a question only describes ("the hospitals") articles may know by name alone: all who speak are heard then.
    const isDescribed = saidBy.every(({ kind, text }) => kind === 'other' && !/\p{Lu}/u.test(text));
    const isHeard = theirs.units.length > 0 || !isDescribed || !aboutSides;
    return isHeard ? { selection: theirs, nearness: asRead } : sidesOf([]);
  }
  if (only !== undefined || !aboutSides) {
    const selection = bestFirst(units, { latest: asksForLatest(question), several: asksSeveral(question) });
    return { selection, nearness: asRead };
  }
  return sidesOf(
    saidBy
      .filter(({ sides }) => sides.length > 0)
      .map((name) => ({ ...partyOf(name, analysis, inDoubt, parts), sides: name.sides })),
  );
}

/** Of those who are asked, who is missing: nobody whose words are shown, in whatever part they were read. */
function withoutHeard(selection: Selection, { saidBy }: Pick<QuestionAnalysis, 'saidBy'>, only?: Party): Selection {
  const isShown = (party: Party): boolean =>
    selection.units.some((one) => isTheirs(one, party) || isHolders(one, party));
  const silent = only === undefined ? saidBy.filter((party) => !isShown(party)) : [];
  const names = silent.flatMap((party) => [party.text, askedAs(party)]);
  return { ...selection, missing: selection.missing.filter(({ name }) => names.includes(name)) };
}

/** What one of those who are asked says, as it was read for the question, and for them alone. */
function partyOf(
  name: QuestionName,
  analysis: QuestionAnalysis,
  inDoubt: boolean,
  parts: readonly ReadPart[],
): PartyUnits {
  const sentences = bestOf(parts.filter(({ part: { asked } }) => asked === null || asked === name.text));
  const rated = lifted(
    rateUnits(sentences, (statement, text) => isOfParty(statement, name, text) || holdsOffice(statement, name)),
    analysis,
    inDoubt,
  );
  const inOffice = rated.filter((one) => !isTheirs(one, name) && isHolders(one, name));
  // Ministers of two states: whose government is asked, nothing tells.
  const isOne = new Set(inOffice.map(({ statement }) => statement?.speaker?.side)).size === 1;
  const shown = rated.filter((one) => isTheirs(one, name) || (isOne && inOffice.includes(one)));
  return { name: askedAs(name), terms: name.terms, units: foldAlike(shown) };
}

/** Whether a unit is shown as the words of a party. */
function isTheirs({ unit, statement }: RatedUnit, party: Party): boolean {
  return statement !== null && isOfParty(statement, party, unit.article.article.text);
}

function isHolders({ statement }: RatedUnit, party: Party): boolean {
  return statement !== null && holdsOffice(statement, party);
}

function bestOf(parts: readonly ReadPart[]): ReadSentence[] {
  return parts.flatMap(({ sentences }) => sentences).toSorted((a, b) => b.score - a.score);
}

function unitsOfPart(
  { part, sentences, elsewhere = false }: ReadPart,
  analysis: QuestionAnalysis,
  inDoubt: boolean,
  only: Party | undefined,
): PartUnits {
  const { spokenBy } = part;
  const whole = only === undefined ? analysis.saidBy.map(spokenByName) : [spokenByName(only)];
  const asked = spokenBy === null ? whole : [spokenBy];
  const isOfPart = ({ unit, statement }: RatedUnit): boolean =>
    spokenBy === null || (statement !== null && isSpokenBy(statement, spokenBy, unit.article.article.text));
  // By name, what a voice of the story says on another matter scores higher too.
  const back = isVoice({ part }, analysis) ? weights.sides.voice : 0;
  const rated = rateUnits(sentences, (statement, text) => asked.some((by) => isSpokenBy(statement, by, text)))
    .filter((one) => only === undefined || isTheirs(one, only))
    .map((one) => ({ ...one, score: one.score - back }));
  const units = foldAlike(lifted(rated, analysis, inDoubt));
  return { asked: part.asked, units, theirs: units.filter(isOfPart), elsewhere };
}

/** Whether a part is a voice of the story that the question does not ask. */
function isVoice({ part: { asked } }: Pick<ReadPart, 'part'>, { saidBy }: Pick<QuestionAnalysis, 'saidBy'>): boolean {
  return asked !== null && !saidBy.some(({ text }) => text === asked);
}

/** Each unit once for each statement that it is shown as, with its best score. */
function once(units: readonly FoldedUnit[]): FoldedUnit[] {
  return units.filter(
    (one, n) => units.findIndex(({ unit, statement }) => unit === one.unit && statement === one.statement) === n,
  );
}
