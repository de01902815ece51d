import { QUESTION_WORDS } from './asked/words/questionWords.ts';

/** What stands between the questions of a compound question: a mark, or a word that joins, before a word that asks. */
export const QUESTION_BORDER = new RegExp(
  [
    String.raw`\s*[?;]\s+(?=\p{L})`,
    String.raw`,?\s+(?:and|but|or)\s+(?:also\s+)?(?=${QUESTION_WORDS}\b)`,
    String.raw`,\s+(?=(?:what|how|why|who|when|where)\b)`,
  ].join('|'),
  'iu',
);
