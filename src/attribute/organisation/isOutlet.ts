import { placesOf } from './placesOf.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * Whether a name is that of an outlet or a news agency, which only reports: by its last word ("Harbour Times"), by what
 * stands before or behind it ("news agency Zenaris", "Zenaris, a broadcaster"), or because it is known.
 */
export function isOutlet(name: string, text = ''): boolean {
  const last = name.split(' ').at(-1) ?? '';
  // A survey that is a name is a body: "Geological Survey".
  if ((speaksForNobody(last) && last !== 'Survey') || OUTLETS.has(name) || CHANNEL.test(name) || PAPER.test(name))
    return true;
  return placesOf(name, text).some(({ before, after }) => {
    if (OBTAINED.test(before) || OBTAINS.test(after) || IS_WIRE.test(after)) return true;
    if (/\bagency $/.test(before) && /^ (?:reported|reports|quoted|quotes)\b/.test(after)) return true;
    if (/\b[Pp]osted (?:\p{Ll}+ )?on $/u.test(before)) return true;
    const kind = NAMED.exec(before) ?? EXPLAINED.exec(after);
    // "press officer Ann Lowe"
    return kind !== null && !speaksForOthers(kind.groups?.what ?? '');
  });
}

const CHANNEL = /^\p{Lu}{0,4}TV\p{Lu}?\d*$|-TV$|\.(?:com|org|net)$|\p{Ll}Online$/u;
/** Papers by names that are no kind, and agencies whose trade is news. */
const PAPER = new RegExp(
  '^\\p{Lu}.* (?:Sun|Star|Globe|Mail|Mirror|Chronicle|Inquirer|Enquirer|Examiner|Observer|Dispatch|Courier|' +
    '(?:[Nn]ews|[Pp]ress|[Ww]ire) (?:[Aa]gency|[Ss]ervice))$',
  'u',
);
/** "the news agency " before a name. */
const NAMED =
  /\b(?:(?:news|press|wire|newswire) (?<what>[a-z]+)|news|newspaper|newswire|broadcaster|magazine|tabloid|daily) $/;
/** ", a Norland newspaper" behind it. */
const EXPLAINED = new RegExp(
  '^, (?:an? |the )?(?:[\\p{L}-]+ ){0,3}' +
    '(?:(?:newspaper|newswire|broadcaster|magazine|tabloid)\\b|(?:news|press|wire) (?<what>[a-z]+))',
  'u',
);
/** "a letter seen by the " before a name; " has obtained a copy", " newswire" behind it. */
const OBTAINED = /\b(?:obtained|seen|reviewed|viewed) (?:\p{Ll}+ )?by (?:the )?$/u;
const OBTAINS = new RegExp(
  '^,? (?:which )?(?:has )?(?:obtained|seen|reviewed|viewed) an? ' +
    '(?:[\\p{L}-]+ ){0,2}(?:copy|letter|report|paper|document|memo)\\b',
  'u',
);
const IS_WIRE = /^ (?:newswire|(?:news|press|wire) (?:agency|service))\b/;
/** Capitals that are outlets or no names. */
const OUTLETS = wordSet(`
  CNN BBC NBC ABC CBS MSNBC NPR PBS AFP AP UPI ITV RT TASS DPA CNBC CBC RTE ARD ZDF TMZ CQ WSJ NYT PAC CEO NGO TV AM PM
  US UK Reuters Bloomberg Xinhua Interfax Wikinews
`);
