import type { Mention } from '../mention/mention.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { resolveDescription } from './resolveDescription.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import type { History, Resolved } from './salience.ts';

/**
 * Whom a noun phrase stands for, whatever it is: a name, a description, a pronoun.
 *
 * @param text the phrase with what hangs on it: "the head of the agency"
 */
export function resolveMention(
  mention: Mention,
  text: string,
  parsed: ParsedSentence,
  sentence: number,
  history: History,
): Resolved | null {
  if (mention.type === 'pronoun') return resolvePronoun(mention.name, parsed, mention.start, sentence, history);
  if (mention.type === 'common' || history.table.isWord(mention))
    return resolveDescription(mention.head, text, mention.start, sentence, history);
  const entity = history.table.find(mention);
  return {
    name: entity?.name ?? mention.name,
    role: mention.role,
    resolved: 'named',
    ...(entity === null ? {} : { entity }),
  };
}
