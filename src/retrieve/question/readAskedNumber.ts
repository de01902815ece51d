import { isPersonNoun } from '../../attribute/mention/isPersonNoun.ts';
import { tokenize } from '../../text/tokens.ts';

/** A number that is asked for. */
export interface AskedNumber {
  /** What kind of number: "age", "sum of money". */
  readonly what: string;
  /** How well a text holds such a number: 0..1. */
  fits(text: string): number;
}

/**
 * The number that a question asks for, or null. An age, a length of time, a sum of money, a share and a measure each look
 * different; any number may be a count, and it counts in full only right before what is counted ("some 900 nurses").
 */
export function readAskedNumber(question: string): AskedNumber | null {
  const kind = KINDS.find(({ asks }) => asks.test(question));
  if (kind) return { what: kind.what, fits: (text) => (kind.answers.test(text) ? 1 : 0) };
  const counted = COUNT.exec(question);
  if (!counted) return null;
  const noun = new Set(tokenize(counted[1] ?? ''));
  return {
    what: 'number',
    fits: (text) => Math.max(0, ...[...text.matchAll(NUMBER)].map((match) => fitOf(text, match, noun))),
  };
}

function fitOf(text: string, { index, 0: number }: RegExpExecArray, noun: ReadonlySet<string>): number {
  const end = index + number.length;
  const after = text.slice(end, end + NEAR);
  const counts =
    noun.size === 0 || tokenize(after).some((term) => noun.has(term)) || (noun.has(PEOPLE) && namesPeople(after));
  return counts ? 1 : FAR;
}

const [PEOPLE = ''] = tokenize('people');

/** Whether a text speaks of people by what they are ("nurses", "more Palestinians"). */
function namesPeople(text: string): boolean {
  return (text.match(/\p{L}+s\b/gu) ?? []).some(
    (word) => /^\p{Lu}/u.test(word) || isPersonNoun(word.toLowerCase(), 'NOUN'),
  );
}

/** Characters after a number in which the counted noun is looked for, and what a number counts without it. */
const NEAR = 40;
const FAR = 0.5;

const DIGITS = String.raw`\p{N}[\p{N}.,]*`;
const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|a third|quarter';
const NUMBER = new RegExp(String.raw`${DIGITS}|\b(?:${WORDS})\b`, 'giu');
const TIME = 'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries';
const MONEY =
  'dollars?|euros?|pounds?|crowns?|pesos?|rubles?|roubles?|yen|yuan|cents?|francs?|rupees?|shekels?|liras?|dinars?|rials?';
const SIZE =
  'met(?:re|er)s?|feet|foot|inch(?:es)?|kilomet(?:re|er)s?|km|miles?|mph|acres?|hectares?|square|store?ys?|stories|tons?|tonnes?|kilos?|per ?cent|times';
/** A number with at most one word between it and what it measures: "60 more days", "5.3 million dollars". */
const measuring = (unit: string): string =>
  String.raw`(?:${DIGITS}|\b(?:${WORDS}|several|few)\b)[\s-]+(?:\p{L}+[\s-]+)?(?:${unit})\b`;

interface Kind {
  readonly what: string;
  readonly asks: RegExp;
  readonly answers: RegExp;
}

// First match wins.
const KINDS: readonly Kind[] = [
  {
    what: 'age',
    asks: /\bhow old\b|\bwhat age\b/iu,
    answers:
      /\b\p{N}{1,3}[\s-]years?[\s-]old|\baged? (?:of )?\p{N}|, \p{N}{1,3},|\b(?:his|her|their) (?:early |mid-?|late )?\p{N}0s|\bborn\b|\bturn(?:s|ed)? \p{N}/iu,
  },
  {
    what: 'length of time',
    asks: /\bhow long\b/iu,
    answers: new RegExp(String.raw`${measuring(TIME)}|\b(?:since|until)\b|\b(?:decades|years|months|weeks)\b`, 'iu'),
  },
  {
    what: 'share',
    asks: /\b(?:what|which) (?:percentage|percent|share|proportion)\b/iu,
    answers: /%|\bper ?cent\b|\b(?:half|third|quarter|tenth|majority)\b|\bin (?:ten|five|four|three)\b/iu,
  },
  {
    what: 'sum of money',
    asks: /\bhow much (?:money|did|do|does|is|are|was|were|has|have|had|will|would|could|can|more|less)\b|\b(?:what|which)(?: (?:is|was|are|were))?(?: (?:the|his|her|their))? (?:price|salary|salaries|cost|fine|amount)\b|\bhow much\b.*\b(?:cost|earn|pay|paid|spend|spent|fined?|donate|raise)\b/iu,
    answers: new RegExp(String.raw`\p{Sc}\s?\p{N}|${measuring(MONEY)}|%|\bper ?cent\b|\bfree\b`, 'iu'),
  },
  {
    what: 'measure',
    asks: /\bhow (?:tall|high|far|wide|deep|fast|heavy)\b/iu,
    answers: new RegExp(measuring(SIZE), 'iu'),
  },
  { what: 'number', asks: /\bhow (?:big|large)\b/iu, answers: new RegExp(NUMBER.source, 'iu') },
  {
    what: 'number',
    asks: /\bhow often\b/iu,
    answers: new RegExp(
      String.raw`${NUMBER.source}|\b(?:every|each|once|twice|daily|weekly|monthly|yearly|always|never|rarely)\b`,
      'iu',
    ),
  },
];
/** Of what there is a count: up to two words, without those that only compare. */
const COUNT =
  /\b(?:how (?:many|much)|what number of|number of)\b(?:\s+(?:of\s+)?(?:the\s+)?(?:(?:more|other|new)\s+)?(\p{L}+(?:[\s-]\p{L}+)?))?/iu;
