import { asksNothing } from '../../text/asksNothing.ts';

/** Characters of a question: it is shown above its answer. */
const LONGEST = 1_000;

/** Why a question is not asked, and what to do; null where it is. */
export function refusalOf(question: string): string | null {
  if (asksNothing(question)) return 'Ask something: npm run ask -- "What did they say about …?"';
  if (question.length <= LONGEST) return null;
  return `The question has ${question.length} characters, and ${LONGEST} are read at most; ask it shorter.`;
}
