import type { AnswerType, QuestionAnalysis } from '../../retrieve/question/questionAnalysis.ts';
import { tokenize } from '../../text/tokens.ts';

/**
 * How well a text holds the kind of thing that the question asks for, beyond what the question itself says: 0 not at all,
 * 1 well. A number counts in full only near what is to be counted ("How many nurses": "some 900 nurses").
 */
export function fitAnswerType(
  text: string,
  { answerType, question }: Pick<QuestionAnalysis, 'answerType' | 'question'>,
): number {
  const pattern = PATTERNS[answerType];
  if (!pattern) return 0;
  const asked = question.toLowerCase();
  const found = [...text.matchAll(pattern)].filter(([match]) => !asked.includes(match.toLowerCase()));
  if (found.length === 0) return 0;
  const counted = COUNTED.exec(question)?.[1];
  if (answerType !== 'number' || counted === undefined) return 1;
  const [noun] = tokenize(counted);
  const isNear = found.some(({ index, 0: match }) =>
    tokenize(text.slice(index + match.length, index + match.length + NEAR)).includes(noun ?? ''),
  );
  return isNear ? 1 : FAR;
}

const COUNTED = /\bhow (?:many|much)\s+(?:of\s+)?(?:the\s+)?(\p{L}+)/iu;
/** Characters after a number in which the counted noun is looked for, and what a number counts without it. */
const NEAR = 45;
const FAR = 0.4;

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter';
const DAYS = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';
const MONTHS = 'January|February|March|April|June|July|August|September|October|November|December';

const PATTERNS: Readonly<Partial<Record<AnswerType, RegExp>>> = {
  number: new RegExp(String.raw`\p{N}[\p{N}.,]*|\b(?:${NUMBER_WORDS})\b`, 'giu'),
  date: new RegExp(
    String.raw`\b(?:(?:${DAYS})day|${MONTHS}|in May|(?:19|20)\d\d|today|yesterday|tomorrow|tonight|(?:next|last|this|earlier|later) (?:week|month|year|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+)|\d{1,2}(?::\d\d)? ?[ap]\.?m|midnight|noon|\d+ (?:hours|days|weeks|months|years) (?:ago|before|later|earlier))\b`,
    'gu',
  ),
  person: /(?<=[\p{Ll},;“"—-]\s?)\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu,
  place: /\b(?:in|at|near|to|from|of|outside|inside)\s+(?:the\s+)?\p{Lu}\p{Ll}+/gu,
  reason: new RegExp(
    [
      String.raw`\b(?:because|due to|owing to|thanks to|as a result|so that|in order to|therefore|led to|over (?:its|their|his|her))\b`,
      String.raw`\b(?:caus|cit|accus|blam|prompt|trigger)(?:e|es|ed|ing)\b|\bsince (?!\p{Lu}|\d|last|then)`,
      // What is named as standing in the way.
      String.raw`\b(?:refus(?:al|e|es|ed|ing)|fail(?:ure|ed|s)?|lack(?:s|ed|ing)?|obstruct\w*|imped\w+|impossible|unwilling\w*|until|rais(?:ed|ing) new|broke(?:n)?|walked)\b`,
    ].join('|'),
    'giu',
  ),
};
