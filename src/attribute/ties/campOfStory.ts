import { withCapital } from '../../text/fold/withCapital.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { singular } from '../lexicon/nouns.ts';
import { escapePattern } from '../../text/escape/escapePattern.ts';

/**
 * "Pro-harbour camp": who is for or against something, by name or role ("pro-harbour councillor", "Pro-harbour
 * voters"), where the article speaks of that camp more than once; null for all others.
 */
export function campOfStory(words: string, text: string): string | null {
  const { camp = '', head = '' } = FOR_OR_AGAINST.exec(words)?.groups ?? {};
  if (camp === '' || !isPersonNoun(singular(head.toLowerCase()), 'NOUN')) return null;
  const small = camp.charAt(0).toLowerCase() + camp.slice(1);
  const named = text.match(new RegExp(`(?<![\\p{L}-])${escapePattern(small)}(?![\\p{L}-])`, 'giu')) ?? [];
  return named.length < 2 ? null : `${withCapital(camp)} camp`;
}

const FOR_OR_AGAINST = /(?<![\p{L}-])(?<camp>(?:pro|anti)-\p{L}{2,}) (?:\p{Ll}+ ){0,2}?(?<head>\p{Ll}+)$/iu;
