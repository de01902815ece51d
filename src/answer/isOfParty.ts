import { countryOf } from '../attribute/lexicon/countries.ts';
import { speaksForOthers } from '../attribute/lexicon/speaksForOthers.ts';
import { NOT_FOR } from '../attribute/party/notFor.ts';
import { STUDIES } from '../attribute/party/studies.ts';
import type { Statement } from '../domain/statement.ts';
import type { QuestionName } from '../retrieve/question/asked/questionName.ts';
import { tokenize } from '../text/tokens.ts';

/** Who is asked: as a question names them, or as an answer calls them. */
export type Party = Pick<QuestionName, 'kind' | 'refersTo' | 'sides' | 'terms' | 'text'>;

/**
 * Whether a statement is shown as that of a party that a question names: it is the party's, or its side's, or its
 * speaker goes by the party's name in the own name, role or side ("an army spokesman" for "the army"). Its critics and
 * supporters, those who study it and somebody's lawyer are others. Who asks something does not say it.
 */
export function isOfParty({ speaker, stance }: Statement, party: Party): boolean {
  if (!speaker || stance === 'asked') return false;
  const { kind, refersTo, sides, terms, text } = party;
  if (kind === 'side' ? sides.includes(speaker.side ?? '') : refersTo.includes(speaker.name)) return true;
  // "Analysts in Egypt" are not Egypt.
  if (terms.length === 0 || (kind === 'side' && (speaker.side !== null || countryOf(text) !== undefined))) return false;
  return [speaker.name, speaker.role, speaker.side].some((called) => called !== null && goesBy(called, party));
}

/**
 * Whether the words that somebody is called by stand for a party: alone, before a word for who speaks ("army
 * spokesman"), or as whose body it is ("the Weavers’ Council" for "the weavers"). "Castell College Union" is not the
 * college.
 *
 * @param called what stands in brackets behind the name of a side is its story
 */
function goesBy(called: string, { kind, terms }: Party): boolean {
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
