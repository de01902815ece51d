import type { AnswerType, QuestionAnalysis } from '../retrieve/questionAnalysis.ts';

/** Whether a text holds the kind of thing that the question asks for, beyond what the question itself says. */
export function holdsAnswerType(text: string, { answerType, question }: Pick<QuestionAnalysis, 'answerType' | 'question'>): boolean {
  const pattern = PATTERNS[answerType];
  if (!pattern) return false;
  const asked = question.toLowerCase();
  return [...text.matchAll(pattern)].some(([match]) => !asked.includes(match.toLowerCase()));
}

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter';
const DAYS = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';
const MONTHS = 'January|February|March|April|June|July|August|September|October|November|December';

const PATTERNS: Readonly<Partial<Record<AnswerType, RegExp>>> = {
  number: new RegExp(String.raw`\p{N}[\p{N}.,]*|\b(?:${NUMBER_WORDS})\b`, 'giu'),
  date: new RegExp(
    String.raw`\b(?:(?:${DAYS})day|${MONTHS}|in May|(?:19|20)\d\d|today|yesterday|tomorrow|tonight|(?:next|last|this|earlier|later) (?:week|month|year|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+))\b`,
    'gu',
  ),
  person: /(?<=[\p{Ll},;“"—-]\s?)\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu,
  place: /\b(?:in|at|near|to|from|of|outside|inside)\s+(?:the\s+)?\p{Lu}\p{Ll}+/gu,
  reason: new RegExp(
    [
      String.raw`\b(?:because|due to|owing to|thanks to|as a result|so that|in order to|therefore|led to|over (?:its|their|his|her))\b`,
      String.raw`\b(?:caus|cit|accus|blam|prompt|trigger)(?:e|es|ed|ing)\b|\bsince (?!\p{Lu}|\d|last|then)`,
      // What is named as standing in the way.
      String.raw`\b(?:refus(?:al|e|es|ed|ing)|fail(?:ure|ed|s)?|lack(?:s|ed|ing)?|obstacles?|obstruct\w*|imped\w+|impossible|unwilling\w*|until|rais(?:ed|ing) new|broke(?:n)?|walked)\b`,
    ].join('|'),
    'giu',
  ),
};
