import { escapePattern } from '../../text/escapePattern.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isKind } from '../lexicon/nouns.ts';
import { isOutlet } from './isOutlet.ts';
import { isPartyName } from './isPartyName.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { surnameOf } from '../mention/surnameOf.ts';

/**
 * Whether a name is that of an organisation, as far as the name and the text around it tell: its capitals ("HTU"), its
 * kind ("Harbour Union", "Center for Coasts"), an article before several words ("the Lost Fleet Project"), or people
 * who work there ("Zenaris spokesman", "at Zenaris"). Places ("in Castell") and outlets are none.
 */
export function isOrganisation(name: string, text: string): boolean {
  const words = name.split(' ');
  if (countryOf(name) !== undefined || isOutlet(name, text) || !isPartyName(name)) return false;
  if (words.length > 1 && words.some((word) => isKind(word) && !speaksForNobody(word))) return true;
  if (words.length === 1 && /^(?=.*\p{Lu}{2})[\p{Lu}\p{N}&-]{2,8}$/u.test(name)) return !isInitials(name, text);
  // "CalFire"
  if (words.length === 1 && /^(?!Ma?c|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name)) return true;
  const escaped = escapePattern(name);
  if (new RegExp(`\\b[Ii]n (?:\\p{Ll}+ )?${escaped}(?![\\p{L}-])`, 'u').test(text)) return false;
  return (
    new RegExp(`(?:^|[^\\p{L}-])${escaped}(?:${WORKS}|${EXPLAINED}|${ITS})`, 'u').test(text) ||
    (words.length > 1 && surnameOf(name) !== null && new RegExp(`\\b[Tt]he ${escaped}`, 'u').test(text)) ||
    (words.length === 1 && new RegExp(`\\bat ${escaped}(?![\\p{L}-])`, 'u').test(text))
  );
}

/** "Zenaris spokesman": people who work there. */
const WORKS =
  "(?:[’']s)? (?:spokes(?:man|woman|person|people)|CEO|chief executive|executives?|officials?|employees|president|chair(?:man|woman)?|director|board)\\b";
/** "Zenaris, a Norland company", "Zenaris, which". */
const EXPLAINED =
  ',? (?:which |(?:a |an |the )(?:[\\p{L}-]+ ){0,4}(?:company|firm|group|union|party|charity|organi[sz]ation|retailer|maker|agency|association|non-?profit|foundation)\\b)';
/** "Zenaris said it would": no person is "it". */
const ITS = '(?: \\p{Ll}+){1,3} its? ';

/** "NG:" of an interview with Nora Grant. */
function isInitials(capitals: string, text: string): boolean {
  const parts = [...capitals].map((letter) => `${escapePattern(letter)}\\p{Ll}[\\p{L}’'-]*`);
  return (
    capitals.length < 4 &&
    new RegExp(`(?:^|[^\\p{L}])${escapePattern(capitals)}\\W*:`, 'mu').test(text) &&
    new RegExp(`\\b${parts.join(' ')}`, 'u').test(text)
  );
}
