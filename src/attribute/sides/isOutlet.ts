import { escapePattern } from '../../text/escapePattern.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * Whether a name is that of an outlet or a news agency, which only reports: by its last word ("Harbour Times"), by what
 * stands before or behind it ("news agency Zenaris", "Zenaris, a broadcaster"), or because it is known.
 */
export function isOutlet(name: string, text = ''): boolean {
  const last = name.split(' ').at(-1) ?? '';
  if (speaksForNobody(last) || OUTLETS.has(name) || /^\p{Lu}{1,4}TV\d*$|-TV$|\.(?:com|org|net)$/u.test(name))
    return true;
  const escaped = escapePattern(name);
  return (
    new RegExp(`\\b${REPORTS} ${escaped}(?![\\p{L}-])`, 'u').test(text) ||
    new RegExp(`(?:^|[^\\p{L}])${escaped}, (?:an? |the )?(?:[\\p{L}-]+ ){0,4}${REPORTS}`, 'u').test(text)
  );
}

const REPORTS =
  '(?:news(?:paper| agency| website| site| channel| network| outlet| service)?|(?:press|wire) agency|broadcaster|newswire|magazine|tabloid|daily|radio station)';
/** Capitals that are outlets or no names. */
const OUTLETS = wordSet(`
  CNN BBC NBC ABC CBS MSNBC NPR PBS AFP AP UPI ITV RT TASS DPA CNBC CBC RTE ARD ZDF TMZ CQ WSJ NYT PAC CEO NGO TV AM PM
  US UK Reuters Bloomberg Xinhua Interfax Wikinews
`);
