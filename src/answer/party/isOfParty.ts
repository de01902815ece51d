import { countryOf } from '../../attribute/lexicon/countries.ts';
import type { Statement } from '../../domain/statement.ts';
import { goesBy } from '../../retrieve/question/asked/goesBy.ts';
import type { QuestionName } from '../../retrieve/question/asked/questionName.ts';

/** Who is asked: as a question names them, or as an answer calls them. */
export type Party = Pick<QuestionName, 'kind' | 'refersTo' | 'sides' | 'terms' | 'text'>;

/**
 * Whether a statement is shown as that of a party that a question names: it is the party's, or its side's, or its
 * speaker goes by the party's name in the own name, role or side ("an army spokesman" for "the army"), or is called so
 * where it is said ("Ada Falk, a Miller"). Its critics and supporters, those who study it and somebody's lawyer are
 * others. Who asks something does not say it.
 *
 * @param text the article's
 */
export function isOfParty({ speaker, stance, source, kind: form }: Statement, party: Party, text: string): boolean {
  if (!speaker || stance === 'asked') return false;
  const { kind, refersTo, sides, terms } = party;
  if (kind === 'side' ? sides.includes(speaker.side ?? '') : refersTo.includes(speaker.name)) return true;
  // "Analysts in Egypt" are not Egypt; of who wrote an article a part of the name tells nothing.
  if (
    terms.length === 0 ||
    form === 'narration' ||
    (kind === 'side' && (speaker.side !== null || countryOf(party.text) !== undefined))
  )
    return false;
  const words = source.map(({ start, end }) => text.slice(start, end).replace(BESIDE, ''));
  return [speaker.name, speaker.role, speaker.side, ...words].some(
    (called) => called !== null && goesBy(called, party),
  );
}

/** What tells more of a source than who it is: "who met Voss", "running against Voss", "to Voss". */
const BESIDE = /,?\s(?:who|whom|whose|which|that|to|about|on|against|in|at|near|over|after|before|\p{Ll}+ing)\b.*$/su;
