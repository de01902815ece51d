import { speaksForOthers } from '../../../attribute/lexicon/speaksForOthers.ts';
import { NOT_FOR } from '../../../attribute/party/notFor.ts';
import { STUDIES } from '../../../attribute/party/studies.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { QuestionName } from './questionName.ts';

/**
 * Whether the words that somebody is called by stand for a party: alone, before a word for who speaks ("army
 * spokesman"), or as whose body it is ("the Weavers’ Council" for "the weavers"). "Castell College Union" is not the
 * college.
 *
 * @param called what stands in brackets behind the name of a side is its story
 */
export function goesBy(called: string, { kind, terms }: Pick<QuestionName, 'kind' | 'terms'>): boolean {
  const words = called.replace(/\s\(.*\)$/u, '').split(/\s+/u);
  const isOwn = (word: string): boolean => tokenize(word).some((term) => terms.includes(term));
  const last = words.findLastIndex(isOwn);
  const [own = '', next] = words.slice(last);
  const others = words.filter((word) => !isOwn(word)).join(' ');
  const has = new Set(tokenize(called));
  const isOwned = /['’]s?$/u.test(own);
  // "Crane’s lawyer" is not Crane.
  const isBody = next !== undefined && (/^\p{Lu}/u.test(next) || (kind !== 'speaker' && speaksForOthers(next)));
  return (
    terms.every((term) => has.has(term)) &&
    !NOT_FOR.test(others) &&
    !STUDIES.test(others) &&
    (next === undefined || JOINED.test(next) || (isOwned ? isBody : speaksForOthers(next)))
  );
}

/** "Kell and Voss", "Kell, the mayor", "mayor of Castell". */
const JOINED = /^(?:and|or|of|for|the|,)$/iu;
