import { escapePattern } from '../../text/escape/escapePattern.ts';
import { rememberInText } from '../../text/memo/rememberInText.ts';
import { isKind } from '../lexicon/nouns.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { partyOf } from './partyOf.ts';

/**
 * For whom "the spokesman" speaks where the article has one: "a Zenaris spokesman". Null for words that are no bare
 * office, and where the article has several or none.
 *
 * @param name who speaks; with a role only where the text has it as "The official, Ann Lowe"
 */
export function ofSameOffice(name: string, role: string | null, text: string): string | null {
  const office = role ?? /^(?:the|The) (\p{Ll}+)$/u.exec(name)?.[1] ?? '';
  if (!/^\p{Ll}+$/u.test(office) || !speaksForOthers(office) || isKind(office)) return null;
  return role === null || text.includes(`he ${role}, ${name}`) ? partyOfOne(office, text) : null;
}

const partyOfOne = rememberInText((office, text): string | null => {
  const one = new RegExp(`\\b[Aa]n? ((?:[\\p{L}.’'-]+ ){1,4}${escapePattern(office)})\\b`, 'gu');
  const found = new Set(
    [...text.matchAll(one)].flatMap(([, words = '']) => partyOf({ name: words, role: null }) ?? []),
  );
  const [only, ...others] = found;
  return others.length > 0 ? null : (only ?? null);
});
