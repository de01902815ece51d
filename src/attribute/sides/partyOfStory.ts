import { countryOf } from '../lexicon/countries.ts';
import { isKind, singular } from '../lexicon/nouns.ts';
import { isPartyName } from './isPartyName.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * What a party without a proper name is called in its article: "Tram drivers’ union" for "the union" where only that
 * union is spoken of, else its own words: "Police". Null where the words name no body. Such a party is a side of its
 * story only.
 *
 * @param words a description as it stands: "the union", "local police"
 */
export function partyOfStory(words: string, text: string): string | null {
  const phrase = words.replace(/^(?:the|a|an) /i, '').replace(/ (?:in|at|on|from|near) .*$/, '');
  const all = phrase.split(' ');
  const head = (all.at(-1) ?? '').toLowerCase();
  const isBody = head === 'state' || (isKind(head) && !speaksForNobody(head) && !NO_PARTY.has(head));
  if (!isBody || all.length > 4 || all.some((word) => isStopWord(word.toLowerCase()) || /[’']s$/.test(word)))
    return null;
  // "Supreme Court" is no name of one court.
  if (isPartyName(phrase) && all.slice(0, -1).some((word) => /^\p{Lu}/u.test(word))) return null;
  if (all.some((word) => countryOf(word) !== undefined)) return null;
  const [fuller = phrase, ...others] = all.length > 1 ? [] : fullerThan(head, text);
  if (all.length === 1 && REFERS.has(singular(head)) && (fuller === phrase || others.length > 0)) return null;
  const name = others.length > 0 ? phrase : fuller;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Bodies that say nothing of whose they are, and several at once. */
const NO_PARTY = wordSet('authorities authority parties team teams staff states offices website');
/** Kinds that alone stand for whoever was named before: "the company". */
const REFERS = wordSet(`
  company corporation firm office administration department agency organization organisation institution group assembly
`);

/** "tram drivers’ union", "city union": how the article describes a body of this kind, each once. */
function fullerThan(head: string, text: string): string[] {
  const found = text.matchAll(new RegExp(`\\b(?:[Tt]he|[Aa]n?) ((?:\\p{Ll}[\\p{Ll}’'-]* ){1,3}${head})\\b`, 'gu'));
  return [...new Set([...found].map((match) => match[1] ?? ''))].filter((phrase) =>
    phrase
      .split(' ')
      .slice(0, -1)
      .every((word) => !isStopWord(word) && !speaksForOthers(word) && singular(word) !== head),
  );
}
