import type { SpokenBy } from '../domain/candidate.ts';
import type { Statement } from '../domain/statement.ts';
import { voiceTerms } from './voiceTerms.ts';

/**
 * Whether a statement is by whom is asked for: the speaker, someone of the side, or a source in whose words the name
 * stands ("Ben Falk of Save the Docks" speaks for both). Who asks something does not say it.
 *
 * @param text the article's, for the words of the source
 */
export function isSpokenBy(statement: Statement, { names, side, terms }: SpokenBy, text: string): boolean {
  const { speaker, stance, kind } = statement;
  if (!speaker || stance === 'asked') return false;
  if (side !== null && speaker.side?.toLowerCase() === side.toLowerCase()) return true;
  if (names.includes(speaker.name)) return true;
  // Who wrote an article is meant by the whole name, and not whoever speaks under a part of it.
  if (terms.length === 0 || kind === 'narration') return false;
  const words = voiceTerms(statement, text);
  return terms.every((term) => words.has(term));
}
