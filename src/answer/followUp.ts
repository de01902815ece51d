import type { AskOptions } from '../domain/askOptions.ts';
import type { Catalogue } from '../domain/index/catalogue.ts';
import { type Period, periodOf } from '../domain/period.ts';
import type { Side } from '../domain/sides.ts';
import { foldedWords } from '../indexing/names/nameForms.ts';
import { inPlaceOfSubject } from '../retrieve/question/inPlaceOfSubject.ts';
import { knownNames } from '../retrieve/question/names/knownNames.ts';
import { QUESTION_WORDS } from '../retrieve/question/asked/words/questionWords.ts';
import { isStopWord } from '../text/stopWords.ts';
import { tokenize } from '../text/tokens.ts';
import { escapePattern } from '../text/escape/escapePattern.ts';

/** A question with what narrowed it. */
export interface NarrowedQuestion extends Period {
  readonly question: string;
  readonly side?: string;
  readonly source?: string;
  /** The question before, for what "it" and "they" are: searched with, and not read. */
  readonly context?: string;
}

/**
 * A follow-up as a whole question: what it leaves out is taken from the question before. "What did Hamas say about the
 * talks?" then "and Israel?" is "What did Israel say about the talks?". Only what clearly leans on the question before
 * is taken as a follow-up: it opens with "and", is nothing but the name of a side, perhaps after "what about", or
 * speaks of "it" and "them". Null for any other question.
 */
export async function followUp(
  typed: string,
  before: NarrowedQuestion,
  catalogue: SpokenFor,
): Promise<NarrowedQuestion | null> {
  const opened = typed.replace(and, '');
  const rest = withoutEnd(opened.replace(whatAbout, ''));
  if (rest === '') return null;
  const { question: _, ...narrowed } = before;
  if (ASKS.test(rest)) {
    const leans = LEANS.test(rest) || (and.test(typed) && rest.split(/\s+/).length <= LONGEST);
    return leans ? { ...narrowed, question: `${rest}?`, context: withoutEnd(before.question) } : null;
  }
  if (rest.split(/\s+/).length > LONGEST) return null;
  // In Arabic "and" is written to the name: it comes off only where a name is left.
  const names = [rest, rest.replace(/^و/u, '')];
  const known = await catalogue.sidesNamed(names.map((name) => name.replace(THE, '')));
  const side = names
    .map((name) => known.find((one) => namesOf(one).some((each) => isName(each, name))))
    .find((one) => one !== undefined);
  const isAdded = and.test(typed) || whatAbout.test(opened);
  const isSpeaker = isAdded && (await isVoice(rest, catalogue));
  // One who speaks for a side is asked about in person.
  const isMember = side?.members.some((member) => names.some((name) => isName(member, name))) ?? false;
  if (side && !(isMember && isSpeaker)) {
    const named = THE.test(rest) ? `the ${side.name}` : side.name;
    return aboutSide(side, named, before, await sidesIn(before.question, catalogue));
  }
  if (isSpeaker) return ofSpeaker(rest, before, await isDescription(rest, catalogue));
  return and.test(typed) ? { ...before, question: joined(before.question, typed.trim()) } : null;
}

/** What a follow-up looks up. */
type SpokenFor = Pick<Catalogue, 'names' | 'sidesNamed' | 'speaks'>;

/** How a question is understood after the one before it, which it may not lean on at all. */
export async function completeFollowUp(
  typed: string,
  { after, side, source, context, ...rest }: AskOptions,
  catalogue: SpokenFor,
): Promise<NarrowedQuestion> {
  const narrowed = {
    ...(side === undefined ? {} : { side }),
    ...(source === undefined ? {} : { source }),
    ...(context === undefined ? {} : { context }),
    ...periodOf(rest),
  };
  const whole = after === undefined ? null : await followUp(typed, { question: after, ...narrowed }, catalogue);
  return whole ?? { question: typed, ...narrowed };
}

/** Whether somebody of this name or description speaks in the articles: "the company", "herders". */
async function isVoice(name: string, catalogue: SpokenFor): Promise<boolean> {
  const terms = tokenize(name).filter((term) => !isStopWord(term));
  return terms.length > 0 && catalogue.speaks({ names: [], side: null, terms });
}

/** Whether a speaker is called by what they are, and not by a name: "the company". */
async function isDescription(text: string, catalogue: SpokenFor): Promise<boolean> {
  return (await knownNames(foldedWords(text).split(' '), catalogue)).size === 0;
}

/** The question before, asked of another; of whom a description stands for, nobody else's words are an answer. */
function ofSpeaker(text: string, before: NarrowedQuestion, isDescribed: boolean): NarrowedQuestion {
  const { side: _, ...kept } = before;
  const question = inPlaceOfSubject(text, before.question) ?? joined(before.question, text);
  return { ...kept, question, ...(isDescribed ? { side: text } : {}) };
}

/** The sides that may be named in a question, by themselves or by who speaks for them. */
async function sidesIn(question: string, catalogue: SpokenFor): Promise<readonly Side[]> {
  const names = [...(await knownNames(foldedWords(question).split(' '), catalogue)).values()].flat();
  return catalogue.sidesNamed([...new Set(names.flatMap(({ sides }) => sides))]);
}

function joined(question: string, rest: string): string {
  return `${withoutEnd(question)}, ${lowerFirst(rest)}`;
}

/** Begins as a question does. */
const ASKS = new RegExp(`^${QUESTION_WORDS}\\b`, 'iu');

/** Words that mean what the question before named. */
const LEANS = /\b(?:he|she|they|it|him|her|them|his|hers|their|its|that|this|those|these|there|same|else)\b/iu;
/** More words than this say what they are about themselves [4, 15]. */
const LONGEST = 8;

/** "And", which leans on what came before whatever follows it. */
const and = /^\s*¿?(?:and|but|y|pero|et|mais|und|aber)\s+/iu;
/** "What about", which does so only before a name: before anything else it is a question of its own. */
const whatAbout = /^\s*¿?(?:(?:what|how)\s+about|qué hay de|qu['’]en est-il de|was ist mit|و?ماذا عن)\s+/iu;

/**
 * The name in place of the one that the question before names; where it names none or several, the side is asked alone.
 */
function aboutSide(side: Side, named: string, before: NarrowedQuestion, sides: readonly Side[]): NarrowedQuestion {
  const { question, source } = before;
  const kept = { ...(source === undefined ? {} : { source }), ...periodOf(before) };
  const places = sides.flatMap((one) => mentions(question, one));
  const [only] = places;
  if (only === undefined || places.length > 1) return { question, side: side.name, ...kept };
  return {
    question: question.slice(0, only.start) + named + question.slice(only.end),
    ...(before.side === undefined ? {} : { side: side.name }),
    ...kept,
  };
}

/**
 * Where a question names a side: by the longest of its names there. At most one place: naming it twice is naming it
 * once.
 */
function mentions(question: string, side: Side): { start: number; end: number }[] {
  for (const name of namesOf(side).toSorted((a, b) => b.length - a.length)) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:the )?${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'u').exec(
      question,
    );
    if (found !== null) return [{ start: found.index, end: found.index + found[0].length }];
  }
  return [];
}

function namesOf({ name, aliases, members }: Side): readonly string[] {
  return [name, ...aliases, ...members].filter((one) => one.trim() !== '');
}

const THE = /^the\s+/i;

/** Short names keep their case: "us" is not the US. */
function isName(name: string, typed: string): boolean {
  const bare = typed.replace(THE, '');
  return name.length <= 3 ? name === bare : name.toLowerCase() === bare.toLowerCase();
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function withoutEnd(question: string): string {
  return question.replace(/[\s?!.؟]+$/u, '').trim();
}
