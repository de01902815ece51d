import { foldWord, type Token, tokens } from '../../../text/tokens.ts';

/** A word of a question that may be a name, or begin one. */
export interface QuestionWord extends Token {
  readonly folded: string;
  /** Written like a name. Where a question has no capitals at all, any word may be. */
  readonly isCapital: boolean;
  readonly isFirst: boolean;
}

const CAPITAL = /^[\p{Lu}\p{N}]|^\p{Ll}{1,2}\p{Lu}/u;

/** The words of a question, with what their capitals tell. */
export function wordsOf(question: string): QuestionWord[] {
  const all = tokens(question);
  const capitals = all.filter(({ start }) => /\p{Lu}/u.test(question.charAt(start))).length;
  // "WHO WON", "What Did They Say": capitals tell nothing there.
  const tells = capitals > 1 && capitals < all.length * 0.8;
  return all.map((token, n) => {
    const surface = question.slice(token.start, token.end);
    return {
      ...token,
      folded: foldWord(surface),
      isCapital: !tells || CAPITAL.test(surface),
      isFirst: n === 0 || !tells,
    };
  });
}
