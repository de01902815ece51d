import { escapePattern } from '../../text/escape/escapePattern.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';

/**
 * The camp of a vote that words tell of: "Stay" of "Stay campaigner", "the Stay side", "Vote Stay", "Stayers". A camp
 * is a word of the language, written large within a sentence before "campaign", "side" and the like. Null for all
 * others: "Zenaris campaign", "Environmental campaigner".
 *
 * @param words a name or a role
 */
export function campOf(words: string, text: string): string | null {
  const { before = '', vote = '', members = '' } = CAMP.exec(words)?.groups ?? {};
  const camp = before || vote || members.replace(/e?rs?$/, '');
  const found = [camp, `${camp}e`].find(
    (each) => each.length > 1 && isCommonWord(each.toLowerCase()) && isSpokenOf(each, text),
  );
  return found ?? null;
}

/** What a side in a vote has; a pipeline has supporters as well. */
const OF_VOTE = 'campaign|camp|side|campaigners?|voters?';
const KINDS = `(?:${OF_VOTE}|supporters?|backers?)`;
const CAMP = new RegExp(
  `(?<![\\p{L}’'-])(?:(?<before>\\p{Lu}\\p{Ll}+)[’']?s? ${KINDS}$|` +
    `^Vote (?<vote>\\p{Lu}\\p{Ll}+)$|^(?:the )?(?<members>\\p{Lu}\\p{Ll}+ers?)$)`,
  'u',
);

function isSpokenOf(camp: string, text: string): boolean {
  return new RegExp(`\\p{Ll}[,’'s]* ${escapePattern(camp)}(?:[’']s)? (?:${OF_VOTE})\\b`, 'u').test(text);
}
