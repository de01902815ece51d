import { countryOf } from '../../attribute/lexicon/countries.ts';
import { officesOf } from '../../attribute/lexicon/officesOf.ts';
import { NOT_FOR } from '../../attribute/party/notFor.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Party } from './isOfParty.ts';

/**
 * Whether a statement's speaker holds an office of a body that a question asks for without a name: a minister for "the
 * government", the chief executive for "the company". Of whose body it is the office does not say, so it counts only
 * where all such speakers are on one side. Who asks something does not say it.
 */
export function holdsOffice({ speaker, stance }: Statement, { kind, text }: Pick<Party, 'kind' | 'text'>): boolean {
  const body = kind === 'other' ? text.replace(/^the /i, '').toLowerCase() : '';
  const offices = officesOf(body);
  if (!speaker || stance === 'asked' || offices === undefined) return false;
  const { name, role, side, resolved } = speaker;
  const isState = side === null || countryOf(side) !== undefined || /\b(?:ministry|government)\b/i.test(side);
  const governs = officesOf('government') === offices;
  // "Norway said": its government.
  if (governs && countryOf(name) !== undefined) return true;
  const called = role ?? (resolved === 'nominal' ? name : '');
  if (!offices.test(called) || NOT_FOR.test(called)) return false;
  // "Harbour Union president": of no government, and "Rope Union chair" of no company.
  if (governs) return isState;
  return officesOf('company') !== offices || (side !== null && !isState && !NO_COMPANY.test(side));
}

/** What is chaired as well. */
const NO_COMPANY = new RegExp(
  '\\b(?:union|party|council|university|college|court|association|federation|league|club|society|institute|' +
    'department|police|commission|committee|agency|authority|foundation|campaign)(?: |$)',
  'i',
);
