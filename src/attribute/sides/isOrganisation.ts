import { escapePattern } from '../../text/escapePattern.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isKind } from '../lexicon/nouns.ts';
import { isOutlet } from './isOutlet.ts';
import { isPartyName } from './isPartyName.ts';
import { surnameOf } from '../mention/surnameOf.ts';

/**
 * Whether a name is that of an organisation, as far as the name and the text around it tell: its capitals ("HTU"), its
 * kind ("Harbour Union", "Center for Coasts"), an article before several words ("the Lost Fleet Project"), or people
 * who work there ("Zenaris spokesman", "at Zenaris"). Places ("in Castell") and outlets are none.
 */
export function isOrganisation(name: string, text: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (countryOf(name) !== undefined || isOutlet(name, text) || !isPartyName(name)) return false;
  if (words.some((word, at) => isKind(word) && !(at === 0 && words.length === 1))) return words.length > 1;
  if (/^(?=.*\p{Lu}{2})[\p{Lu}\p{N}&-]{2,8}$/u.test(name) && words.length === 1) return !isInitials(name, text);
  const escaped = escapePattern(name);
  if (new RegExp(`\\b[Ii]n (?:\\p{Ll}+ )?${escaped}(?![\\p{L}-])`, 'u').test(text)) return false;
  if (new RegExp(`${escaped}(?:[’']s)? ${STAFF}`, 'u').test(text)) return true;
  if (new RegExp(`(?:^|[^\\p{L}])${escaped}, (?:a |an |the )?(?:\\p{Ll}[\\p{L}-]* ){0,4}${KINDS}`, 'u').test(text))
    return true;
  if (new RegExp(`(?:^|[^\\p{L}])${escaped},? which `, 'u').test(text)) return true;
  return (
    words.length > 1 && last !== '' && surnameOf(name) !== null && new RegExp(`\\b[Tt]he ${escaped}`, 'u').test(text)
  );
}

const STAFF =
  '(?:spokes(?:man|woman|person|people)|CEO|chief executive|executives?|officials?|employees|president|chair(?:man|woman)?|director|board)\\b';
const KINDS =
  '(?:company|firm|group|union|party|charity|organi[sz]ation|retailer|maker|agency|association|nonprofit|non-profit|foundation)\\b';

/** "NG:" of an interview with Nora Grant. */
function isInitials(capitals: string, text: string): boolean {
  const [first, ...others] = [...capitals];
  if (others.length === 0 || others.length > 2) return false;
  const parts = [first, ...others].map((letter) => `${letter}\\p{Ll}[\\p{L}’'-]*`);
  return (
    new RegExp(`(?:^|[^\\p{L}])${capitals}:`, 'mu').test(text) && new RegExp(`\\b${parts.join(' ')}`, 'u').test(text)
  );
}
