import type { Statement } from '../domain/statement.ts';
import { rememberBy } from '../text/memo/rememberBy.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * Terms of whoever makes a statement: of the name, the role, and the words of the source as they stand ("Ben Falk of
 * Save the Docks"), without a clause that tells more of them ("Ben Falk, whom Ada Quill replaced"). Each once; none
 * where nobody is named.
 *
 * @param text the article's
 */
export function voiceTerms(
  { speaker, source }: Pick<Statement, 'speaker' | 'source'>,
  text: string,
): ReadonlySet<string> {
  if (!speaker) return NONE;
  const words = source.map(({ start, end }) => text.slice(start, end).replace(CLAUSE, ''));
  return termsOf([speaker.name, speaker.role ?? '', ...words].join(' '));
}

const CLAUSE = /,\s+(?:who|whom|whose|which)\s.*$/su;
const NONE: ReadonlySet<string> = new Set();
/** The same source speaks again and again. */
const termsOf = rememberBy(
  (words: string) => words,
  (words): ReadonlySet<string> => new Set(tokenize(words)),
  { longest: 200 },
);
