import type { Content } from '../../content/content.ts';
import type { Cue } from '../../cue/cue.ts';
import { isOffice, singular } from '../../lexicon/nouns.ts';
import { publishes } from '../../lexicon/publishes.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { chunkStart, firstWord, formAt, headWord, kindAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import type { Source } from '../../source/source.ts';
import { wordSet } from '../../../text/wordSet.ts';
import { isVoice } from '../../source/isVoice.ts';
import { hasClause } from './hasClause.ts';
import { isAssault } from './isAssault.ts';
import { isHandedOut } from './isHandedOut.ts';
import { isSilence } from './isSilence.ts';
import { saysSomething } from './saysSomething.ts';

/**
 * What somebody does to a thing, wins, looks for or gets to read, and does not say: "claimed the title", "seeking
 * shelter", "maintains a house", "won her appeal against the ban", "managed to read the letter", "voted Labour", "saw
 * three boats", "welcomed Lind to the house", "assumed office", "declined to comment", "decides whether". A clause,
 * words in marks and "as" ("views it as a risk") tell a view.
 */
export function isDone(parsed: ParsedSentence, cue: Cue, source: Source | null, content: Content): boolean {
  const { kind, form, first, end, passive, verb } = cue;
  const { lemma } = verb;
  if (kind === 'noun') return headWord(parsed, first) === 'appeal' && COURT.has(headWord(parsed, first - 1));
  if (kind !== 'verb') return false;
  if (isSilence(parsed, cue, source, content) || isOpenChoice(parsed, cue, content)) return true;
  const isToDo = formAt(parsed, end) === 'infinitive';
  const isNotToDo = headWord(parsed, end) === 'not' && formAt(parsed, end + 1) === 'infinitive';
  // "opted to stay", "chose to say so", "forgot to say so"
  if (CHOSEN.has(lemma) && (isToDo || isNotToDo)) return true;
  if (isHandedOut(parsed, cue, content)) return true;
  if (saysSomething(parsed, content)) return false;
  if (isAssault(parsed, cue) || isAnsweredWith(parsed, cue)) return true;
  if (isShown(parsed, cue, source, content) || isUnnamed(parsed, content)) return true;
  if (isTopic(parsed, cue, source) || isRefusal(parsed, first) || lemma === 'vote') return true;
  // "sought to balance them"; "sought a truce" tells what they want.
  if (lemma === 'seek' && isToDo) return true;
  // "kept them from backing the plan": nobody backs it.
  if (headWord(parsed, first - 1) === 'from') return true;
  // "is known for its walls": to everybody.
  if (passive) return source === null && lemma === 'know';
  // "assumed the post as the ship sank", not "assumed the post was lost"
  if (end === first + 1 && formAt(parsed, end + 1) !== 'finite' && isTaken(lemma, headWord(parsed, end))) return true;
  if (hasClause(parsed, content)) return false;
  if (lemma === 'welcome') return isGreeting(parsed, end);
  const isThing =
    end === first + 1 &&
    content.side !== 'left' &&
    !parsed.chunks.some(
      (_, at) => at >= end && AS.has(headWord(parsed, at)) && isWithin(content, chunkStart(parsed, at)),
    );
  if (!isThing || isToDo) return false;
  if (lemma === 'claim') return PRIZES.has(headWord(parsed, end));
  if (lemma === 'seek') return OFFICES.has(singular(headWord(parsed, end)));
  if (isCalledBack(parsed, cue)) return true;
  // "planned a raid"; "plans a raid" tells what they mean to do.
  if (lemma === 'plan')
    return headWord(parsed, first) === 'planned' && content.spans[0]?.start === chunkStart(parsed, end);
  // "named pilots to advise it"
  if (lemma === 'name') return formAt(parsed, end + 1) === 'infinitive';
  if (lemma === 'reject' || lemma === 'dismiss') return CASES.has(headWord(parsed, end));
  if (lemma === 'weigh') return /^\d/.test(parsed.text.slice(content.spans[0]?.start));
  // What follows a comma or a dash is no act that is seen.
  const stop = parsed.chunks.findIndex(({ kind: mark }, at) => at >= end && /^(?:comma|stop)$/.test(mark));
  const isAct = parsed.chunks.slice(end, stop === -1 ? undefined : stop).some((chunk) => chunk.form !== undefined);
  if (lemma === 'push' || (lemma === 'see' && (form === 'infinitive' || !/^sees?$/.test(headWord(parsed, first)))))
    return !isAct;
  // "ordered a recess", not "ordered the pier closed"
  if (lemma === 'order') return kindAt(parsed, end + 1) !== 'verb';
  // "challenged Lind to resign"
  if (formAt(parsed, end + 1) === 'infinitive') return false;
  return DEEDS.has(lemma) || (form === 'infinitive' && SENSES.has(lemma));
}

/** "recalled its ambassador": back home; "recalled the ambassador" may be remembered. */
function isCalledBack(parsed: ParsedSentence, { verb, end }: Cue): boolean {
  return verb.lemma === 'recall' && /^(?:its|their)$/.test(firstWord(parsed, end)) && isOffice(headWord(parsed, end));
}

/** "countered with tolls", "replied with a fine": what was said in answer, if anything was, stands elsewhere. */
function isAnsweredWith(parsed: ParsedSentence, { first, end }: Cue): boolean {
  return (
    ANSWERS.test(headWord(parsed, first)) && kindAt(parsed, end) === 'preposition' && headWord(parsed, end) === 'with'
  );
}

/** "footage showed boats", "showed a photograph", "tweeted photos": what is seen; a clause tells what it proves. */
function isShown(parsed: ParsedSentence, { verb, first, end }: Cue, source: Source | null, content: Content): boolean {
  if (verb.lemma !== 'show' && !publishes(headWord(parsed, first))) return false;
  const isPicture = (head: number): boolean => PICTURES.has(singular(parsed.words[head]?.lower ?? ''));
  if (isPicture(parsed.chunks[end]?.head ?? -1)) return true;
  const nouns = source === null || verb.lemma !== 'show' ? [] : parsed.chunks.slice(source.head, source.end);
  return nouns.some(({ head }) => isPicture(head)) && !hasClause(parsed, content);
}

/** "did not want to be named": how whoever speaks is to be called. */
function isUnnamed({ text }: ParsedSentence, { spans }: Content): boolean {
  return /^to be (?:\p{L}+ly )?(?:identified|named|quoted)\b/u.test(text.slice(spans[0]?.start, spans[0]?.end));
}

function isWithin({ spans }: Content, at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}

/** "refused to sign", "declined to predict it": not done, or not told; "refused to back it" is a view. */
function isRefusal(parsed: ParsedSentence, cue: number): boolean {
  if (!/^(?:declin|refus)(?:e[ds]?|ing)$/.test(headWord(parsed, cue))) return false;
  const verb = cueForm(headWord(parsed, cue + 1))?.verb;
  return parsed.chunks[cue + 1]?.form === 'infinitive' && !(verb?.object === true && !verb.clause);
}

/** "has yet to decide whether it opens", "decides what they pay": what it is, nobody tells. */
function isOpenChoice(parsed: ParsedSentence, { verb, passive }: Cue, { spans }: Content): boolean {
  return (
    !passive &&
    verb.lemma === 'decide' &&
    /^(?:whether|if|how|what|which|who|where|when) /i.test(parsed.text.slice(spans[0]?.start, spans[0]?.end))
  );
}

/** "commented on the sale", "Referring to the sale, Voss said": what it is about; what is said stands elsewhere. */
function isTopic(parsed: ParsedSentence, { first, end }: Cue, source: Source | null): boolean {
  const verb = headWord(parsed, first);
  if (end === first + 1) return false;
  return RESPONSES.test(verb) || (TOPICAL.has(verb) && (source?.first ?? 0) >= end);
}

/** "assumed power"; what whoever holds an office has is a charge too: the presidency. */
function isTaken(lemma: string, noun: string): boolean {
  const holder = noun.replace(/cy$/, 't').replace(/ship$/, '');
  return /^ass(?:ume|ert)$/.test(lemma) && (CHARGES.has(noun) || (holder !== noun && isOffice(holder)));
}

/** "welcomed Lind to the house": somebody who comes; not "welcomed the sale". */
function isGreeting(parsed: ParsedSentence, at: number): boolean {
  // "welcomed him warmly"
  if (/^(?:him|her|us|me)$/.test(headWord(parsed, at))) return true;
  return (
    isVoice(parsed, at) && parsed.chunks.some((_, each) => each > at && /^(?:to|at)$/.test(headWord(parsed, each)))
  );
}

const CHOSEN = new Set(['opt', 'choose', 'forget']);
const AS = new Set(['as', 'like', 'being']);
const PRIZES = wordSet(`
  title titles crown prize prizes medal medals gold silver bronze trophy cup championship place spot lead seat seats win
  nomination point points goal wicket wickets life lives
`);
const PICTURES = wordSet('film footage image photo photograph picture recording video');
/** What is taken over: not "assumed a loss", "asserted a right". */
const CHARGES = wordSet(`
  power office post role control command authority dominance duty duties responsibility position leadership throne
`);
/** What is run for, or hidden in: not "a truce", which is wanted. */
const OFFICES = wordSet('nomination election re-election reelection office seat shelter refuge cover treatment');
/** What whoever decides on it rejects: not "the claim", "the idea". */
const CASES = wordSet(
  'application bid project case cases lawsuit lawsuits suit petition appeal ballot ballots story nomination',
);
/** Verbs that tell of a deed where a thing is their object. */
const DEEDS = wordSet(`
  maintain view challenge decide pledge write post observe resist champion specify taunt ponder reconsider
  reassess
`);
const RESPONSES = /^(?:comment|react|respond)(?:s|ed|ing)?$/;
const ANSWERS = /^(?:counter|react|respond|retaliat|answer)(?:e?s|e?d|ing)?$|^repl(?:y|ies|ied|ying)$/;
const TOPICAL = wordSet('alluding referring speaking talking');
const SENSES = wordSet('watch find hear learn read notice recall ignore');
/** What is done with an appeal in a court. */
const COURT = wordSet('won win wins winning lost lose dropped drop filed file lodged heard dismissed upheld abandoned');
