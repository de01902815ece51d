import { countryOf } from '../lexicon/countries.ts';
import type { Speaker } from '../../domain/statement.ts';
import { escapePattern } from '../../text/escape/escapePattern.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';

/**
 * Whether the name of a party is only the first word of a sentence, written large for that: "Shop" of "Shop owner Ann
 * Lowe said". It is where the word is one of the language, or one that the article writes small, and stands large
 * nowhere else in it.
 */
export function opensSentence(party: string, { name, role }: Pick<Speaker, 'name' | 'role'>, text: string): boolean {
  const words = (role ?? name).split(' ');
  // "Shop owner", but "Zenaris Chief Executive": there capitals are not the sentence's.
  if (words[0] !== party || !/^\p{Ll}/u.test(words[1] ?? '') || countryOf(party) !== undefined) return false;
  const lower = party.toLowerCase();
  const isWord = isCommonWord(lower) || text.includes(` ${lower} `);
  return isWord && !new RegExp(`[\\p{L},;] ${escapePattern(party)}(?!\\p{L})`, 'u').test(text);
}
