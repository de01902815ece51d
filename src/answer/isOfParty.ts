import { countryOf } from '../attribute/lexicon/countries.ts';
import type { Statement } from '../domain/statement.ts';
import { goesBy } from '../retrieve/question/asked/goesBy.ts';
import type { QuestionName } from '../retrieve/question/asked/questionName.ts';

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
