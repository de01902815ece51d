import type { Statement } from '../../domain/statement.ts';
import { tokenize } from '../../text/tokens.ts';
import type { QuestionName } from './questionAnalysis.ts';

/**
 * Whether a statement is by whom the question names: the speaker, someone of the side, or a source in whose words the name
 * stands ("Ben Falk of Save the Docks" speaks for both).
 *
 * @param text the article's, for the words of the source
 */
export function isSaidBy({ speaker, source }: Statement, name: QuestionName, text: string): boolean {
  if (!speaker) return false;
  if (name.kind === 'side') return speaker.side !== null && name.sides.includes(speaker.side);
  if (name.refersTo.includes(speaker.name)) return true;
  const words = new Set(
    tokenize([speaker.name, speaker.role ?? '', ...source.map(({ start, end }) => text.slice(start, end))].join(' ')),
  );
  return name.terms.length > 0 && name.terms.every((term) => words.has(term));
}
