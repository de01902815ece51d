import { isKind, isOffice, speaksForState } from '../lexicon/nouns.ts';
import { isCommonWord } from './isCommonWord.ts';

/**
 * Whether "and" stands within the name of a body: "the Rope and Sail Makers Association". Both words before it and
 * behind it are common ones, and the kind of body is no ministry ("the Treasury and Justice Department").
 *
 * @param first the word before "and", like the others as it stands
 * @param rest the words behind it, of which the last says what kind of body it is
 */
export function isTwoTrades(first: string, rest: readonly string[]): boolean {
  const kind = rest.at(-1)?.toLowerCase() ?? '';
  const isTrade = (word: string): boolean => !isKind(word) && !isOffice(word) && isCommonWord(word);
  return (
    rest.length > 1 &&
    isKind(kind) &&
    !speaksForState(kind) &&
    isTrade(first.toLowerCase()) &&
    isTrade(rest[0]?.toLowerCase() ?? '')
  );
}
