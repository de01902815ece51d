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
  reason:
    /\b(?:because|since|due to|owing to|as a result|caus(?:e|es|ed|ing)|reasons?|so that|in order to|after|following|citing|cited|accus\w+|blam\w+|over|therefore|led to|prompted|made)\b/giu,
};
