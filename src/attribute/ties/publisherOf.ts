import { isDocument } from '../lexicon/isDocument.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { rememberInText } from '../../text/memo/rememberInText.ts';
import { isOrganisation } from '../organisation/isOrganisation.ts';
import { isOutlet } from '../organisation/isOutlet.ts';
import { nameAt } from '../organisation/nameAt.ts';
import { placesOf } from '../organisation/placesOf.ts';
import { partyOf } from '../party/partyOf.ts';

/**
 * Whose something published is: "Zenaris" of "Zenaris’s statement", "UN" of "a UN report", and of "the report" the one
 * body whose report the article speaks of; undefined for what is none.
 */
export function publisherOf(name: string, text = ''): string | undefined {
  const bare = name.replace(/^(?:the|an?) /i, '');
  const [, owner, noun = ''] = OWNED.exec(bare) ?? [];
  if (isDocument(noun)) return owner;
  return DOCUMENT.exec(bare)?.[1] ?? (name !== bare && WORDS_OF_BODY.test(bare) ? publisherIn(bare, text) : undefined);
}

const OWNED = /^(.+?)[’']s? (?:[\p{Ll}-]+ ){0,2}(\p{Ll}+)$/u;

const DOCUMENTS = 'statement|notice|release|letter|announcement|proclamation|ruling|summary|website|advisory|report';
const DOCUMENT = new RegExp(`^(.+?)(?:[’']s?)? (?:(?:[\\p{Ll}-]+|\\p{Lu}+) ){0,2}?(?:${DOCUMENTS})$`, 'u');
/** What a body puts its own word in; a study is its authors'. */
const WORDS_OF_BODY =
  /^(?:statement|notice|release|announcement|proclamation|ruling|advisory|report|guidelines|warnings?|review|memo)$/;

/** Of "the Rope Board’s new report", "a report by the Rope Board", "the Rope Board issued a report": the board. */
const publisherIn = rememberInText((noun, text): string | undefined => {
  const found = new Set<string>();
  for (const { before, after, end } of placesOf(noun, text)) {
    const behind = BY.exec(after)?.[0];
    const [, front = ''] = OF.exec(before) ?? [];
    const start = end - noun.length - before.length + before.lastIndexOf(front);
    const body = behind === undefined ? (front === '' ? null : nameAt(text, start)) : nameAt(text, end + behind.length);
    const own = body?.replace(/^(?:The|An?) /, '') ?? '';
    if (own !== '' && !isStopWord(own.toLowerCase())) found.add(own);
  }
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || isOutlet(only, text)) return undefined;
  return isOrganisation(only, text) || partyOf({ name: only, role: null }) !== null ? only : undefined;
});

const LARGE = '\\p{Lu}[\\p{L}&.-]*';
const BY = /^ (?:\p{Ll}+ )?(?:by|from) (?:the )?(?=\p{Lu})/u;
const OF = new RegExp(
  `(?<![\\p{L}-])(${LARGE}(?: (?:(?:of|for|on|and) (?:the )?)?${LARGE})*)(?: \\(\\p{Lu}+\\))?(?:[’']s)? ` +
    '(?:(?:(?:has|have|also|had|recently) )*(?:released|published|issued|unveiled|wrote|filed) ' +
    '(?:an?|its|the|this|that) )?' +
    '(?:[\\p{Ll}\\d-]+ ){0,2}$',
  'u',
);
