import { countryOf } from '../lexicon/countries.ts';
import type { Speaker } from '../../domain/statement.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';

/**
 * Whether the name of a party is only the first word of a sentence, written large for that: "Shop" of "Shop owner Ann
 * Lowe said". It is where the word is one of the language and stands large nowhere else in the article.
 */
export function opensSentence(party: string, { name, role }: Pick<Speaker, 'name' | 'role'>, text: string): boolean {
  const words = (role ?? name).split(' ');
  // "Shop owner", but "Zenaris Chief Executive": there capitals are not the sentence's.
  if (words[0] !== party || !/^\p{Ll}/u.test(words[1] ?? '') || countryOf(party) !== undefined) return false;
  return isCommonWord(party.toLowerCase()) && !new RegExp(`[\\p{L},;] ${party}(?!\\p{L})`, 'u').test(text);
}
