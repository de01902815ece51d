import { BODIES, isKind, singular } from '../lexicon/nouns.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';

/**
 * What a party without a proper name is called in its article: "Tram drivers’ union" for "the union" where only that
 * union is spoken of, else its own words: "Police". Null where the words name no body. Such a party is a side of its
 * story only.
 *
 * @param words a description as it stands: "the union", "local police"
 */
export function partyOfStory(words: string, text: string): string | null {
  const phrase = words.replace(/^(?:the|a|an) /i, '').replace(/ (?:in|of|at|on|from|near) .*$/, '');
  const all = phrase.split(' ');
  const head = (all.at(-1) ?? '').toLowerCase();
  if (!isBody(head) || all.length > 4 || all.some((word) => isStopWord(word.toLowerCase()) || /[’']s$/.test(word)))
    return null;
  if (all.slice(0, -1).some((word) => /^\p{Lu}/u.test(word) || countryOf(word) !== undefined)) return null;
  const fuller = all.length > 1 ? [] : fullerThan(head, text);
  const name = (fuller.length === 1 ? fuller[0] : undefined) ?? phrase;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Bodies that may have words of their own; a document and an outlet have those of others. */
function isBody(head: string): boolean {
  return (
    (isKind(head) && !speaksForNobody(head) && (BODIES.has(head) || BODIES.has(singular(head)))) || head === 'state'
  );
}

/** "tram drivers’ union", "city union": how the article describes a body of this kind, each once. */
function fullerThan(head: string, text: string): string[] {
  const found = text.matchAll(new RegExp(`\\b(?:[Tt]he|[Aa]n?) ((?:\\p{Ll}[\\p{Ll}’'-]* ){1,3}${head})\\b`, 'gu'));
  return [...new Set([...found].map((match) => match[1] ?? ''))].filter((phrase) =>
    phrase
      .split(' ')
      .slice(0, -1)
      .every((word) => !isStopWord(word) && !speaksForOthers(word)),
  );
}
