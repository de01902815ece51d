import type { Statement } from '../domain/statement.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * Terms of whoever makes a statement: of the name, the role, and the words of the source as they stand ("Ben Falk of
 * Save the Docks"). Each once; none where nobody is named.
 *
 * @param text the article's
 */
export function voiceTerms({ speaker, source }: Pick<Statement, 'speaker' | 'source'>, text: string): Set<string> {
  if (!speaker) return new Set();
  const words = source.map(({ start, end }) => text.slice(start, end));
  return new Set(tokenize([speaker.name, speaker.role ?? '', ...words].join(' ')));
}
