import { cueForm } from '../../../attribute/lexicon/reportingVerbs.ts';
import { REPRESENTATIVES, TITLES } from '../../../attribute/lexicon/nouns.ts';
import { tagWords, type Word } from '../../../attribute/tag/tagWords.ts';
import { tokenize } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/wordSet.ts';
import type { QuestionName } from './questionName.ts';
import { chainsOf } from './chainsOf.ts';
import { ON_SIDES } from './findPlaced.ts';

/**
 * Those whom a question sets against each other, whatever they did: "How do A and B differ", "A vs B on pay", "the
 * difference between A and B", "How does A's plan differ from B's". Names that somebody speaks about ("the talks
 * between A and B") or does something to ("Who backs A and B") are none.
 *
 * @param found names in the order of the question
 * @param aboutSides whether the question asks for sides: who its subject is, is then asked
 */
export function findCompared(question: string, found: readonly QuestionName[], aboutSides: boolean): QuestionName[] {
  const compared = comparedOf(question, phrasesOf(question, found), aboutSides);
  return found.filter((name) => compared.some(({ end }) => end === name.end));
}

/** Names with those that stand right before them: "the Norway Millers" are Millers. */
function phrasesOf(question: string, names: readonly QuestionName[]): QuestionName[] {
  const phrases: QuestionName[] = [];
  for (const name of names) {
    const before = phrases.at(-1);
    const isHead = before !== undefined && /^\s+$/u.test(question.slice(before.end, name.start));
    if (isHead) phrases.splice(-1, 1, { ...name, start: before.start });
    else phrases.push(name);
  }
  return phrases;
}

function comparedOf(question: string, names: readonly QuestionName[], aboutSides: boolean): QuestionName[] {
  const all = tagWords(question, { start: 0, end: question.length });
  const words = all.filter(({ tag, lower }) => tag !== 'DET' && !REPRESENTATIVES.has(lower) && !TITLES.has(lower));
  const governor = (name: QuestionName | undefined, distance = 1): Word | undefined =>
    words.filter(({ end }) => end <= (name?.start ?? 0)).at(-distance);
  const isSubject = (name: QuestionName): boolean => {
    const word = governor(name);
    return !/^(?:ADP|NOUN|VERB)$/.test(word?.tag ?? '') || isContrast(word);
  };
  const joined = chainsOf(question, names).filter(([first, ...more]) => {
    if (first === undefined || more.length === 0) return false;
    const quarrel = governor(first, 2);
    const isQuarrel = isContrast(quarrel) || (aboutSides && QUARRELS.has(quarrel?.lower ?? ''));
    const isBetween = governor(first)?.lower === 'between' && isQuarrel;
    // "How do A and B see it", of whatever verb; "how did A and B meet" asks neither.
    const isHow = governor(first)?.lower === 'do' && governor(first, 2)?.lower === 'how';
    return isBetween || isHow || (aboutSides && isSubject(first) && !setsOthersApart(question, names));
  });
  // "What does A say vs senator B", "A in May vs B"
  const opposed = names.flatMap((name) => {
    if (!/^(?:vs?|versus)$/.test(governor(name)?.lower ?? '')) return [];
    const clause = question.slice(0, name.start).search(/[^,;:?]*$/u);
    const subject = names.find((one) => one.start >= clause && one.end <= name.start && isSubject(one));
    return subject === undefined ? [name] : [subject, name];
  });
  const compared = names.filter((name) => joined.flat().includes(name) || opposed.includes(name));
  if (compared.length > 0) return compared;
  // "A's plan differs from B's": the subject of the word and the name after it.
  return names.flatMap((name) => {
    const word = governor(name, 2);
    if (!APART_FROM.test(governor(name)?.lower ?? '') || !isContrast(word)) return [];
    const subject = names.find((one) => one.end <= (word?.start ?? 0) && isSubject(one));
    return subject === undefined ? [] : [subject, name];
  });
}

/** "A and B closed the mill: its workers vs the farmers", "X on one side": set against each other are others. */
function setsOthersApart(question: string, names: readonly QuestionName[]): boolean {
  if (ON_SIDES.test(question)) return true;
  const versus = /\s(?:vs?\.?|versus)\s/iu.exec(question);
  if (versus === null) return false;
  const [from, to] = [versus.index, versus.index + versus[0].length];
  const isBeside = ({ start, end }: QuestionName): boolean =>
    start >= to
      ? /^(?:\p{Ll}+\s+){0,2}$/u.test(question.slice(to, start))
      : /^(?:['’]s?)?$/u.test(question.slice(end, from));
  return !names.some(isBeside);
}

/** "differ", "difference", "disagree", in any form, and verbs of agreeing with somebody. */
function isContrast(word: Word | undefined): boolean {
  const lower = word?.lower ?? '';
  if (cueForm(lower)?.verb.prepositions.has('with') === true) return true;
  return word?.tag !== 'ADV' && tokenize(lower).some((term) => CONTRASTS.has(term));
}

/** Not "on": that is what they differ about. */
const APART_FROM = /^(?:from|with|to|than)$/;
/** What is between those who are asked about it; "talks between A and B" are asked about. */
const QUARRELS = wordSet('argument clash debate dispute feud fight quarrel rift row spat split standoff');
const CONTRASTS: ReadonlySet<string> = new Set(tokenize('differ disagree disagreement contrast compare comparison'));
