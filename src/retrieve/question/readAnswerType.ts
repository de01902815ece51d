import type { AnswerType } from './questionAnalysis.ts';

/** What kind of thing a question asks for, read off its question word. */
export function readAnswerType(question: string): AnswerType {
  return TYPES.find(([pattern]) => pattern.test(question))?.[1] ?? 'other';
}

/** Whether one fact answers, whoever tells it. */
export function asksForFact(type: AnswerType): boolean {
  return type === 'number' || type === 'date' || type === 'place' || type === 'person';
}

const SAYING = String.raw`(?:say|said|saying|says|tell|told|claim\w*|argu\w+|announc\w+|declar\w+|describ\w+|accus\w+|respon\w+|react\w*|deny|denied|denies|insist\w*|warn\w*|think|thinks|thought|promis\w+|demand\w*|reject\w*|condemn\w*|blam\w+|explain\w*|call|called|state|stated|suggest\w*|criticis\w+|criticiz\w+|propos\w+|view|position|stance|opinion|comment\w*|ask|asked|write|wrote|shout\w*|repl(?:y|ied)|vow\w*|admit\w*|urge\w*|predict\w*)`;

// First match wins: "How many did X say …" asks for a number.
const TYPES: readonly (readonly [RegExp, AnswerType])[] = [
  [
    /\bhow (?:many|much|old|long|far|big|large|high|tall|fast|often)\b|\bwhat (?:number|percentage|share|proportion|amount|price|cost|age)\b/iu,
    'number',
  ],
  [/\bwhen\b|\b(?:what|which) (?:year|date|day|month|time)\b/iu, 'date'],
  [/^\W*where\b|\b(?:what|which) (?:country|city|town|place|state|village|region)\b|, where\b/iu, 'place'],
  [
    /\bwhy\b|\breasons?\b|\bcaus(?:e|es|ed)\b|\b(?:to|who is|was|were) blamed?\b|\b(?:what|which) (?:made|led|prompted)\b|\bhow come\b/iu,
    'reason',
  ],
  [
    /^\W*who(?:m|se)?\b|\b(?:what|which) (?:person|man|woman|individual|official|politician|player|figure|minister|company|organi[sz]ation)\b/iu,
    'person',
  ],
  [new RegExp(String.raw`\b(?:what|how|which)\b.*\b${SAYING}\b`, 'iu'), 'statement'],
  [/^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/iu, 'yesno'],
  [/^\W*how\b/iu, 'manner'],
];
