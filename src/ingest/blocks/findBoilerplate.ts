import type { BlockFeatures } from './describeBlock.ts';
import * as known from './boilerplateWords.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * What a block is by its own words alone. section: opens a list of links or a ticker, so that what follows goes too.
 * highlights: opens the outlet's own summary.
 */
export type Boilerplate =
  'section' | 'highlights' | 'link' | 'label' | 'counter' | 'caption' | 'notice' | 'credit' | 'symbols';

/** Longest block of each sort in words: what is longer says something of its own. */
const MAX_WORDS = { label: 8, link: 30, caption: 70, notice: 60, credit: 40 } as const;

/** In characters: patterns that look back from the end of a line must not meet endless ones. */
const MAX_LENGTH = 800;

/**
 * What a block is by its words, or undefined: then its place and its form decide. Somebody's words in quotation marks
 * are none of these.
 */
export function findBoilerplate({
  text,
  words,
  sentences,
  hasQuote,
  endsSentence,
}: BlockFeatures): Boilerplate | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'symbols';
  if (text.length > MAX_LENGTH) return undefined;
  const plain = text.replace(/^[#>*_\s]+|[*_\s]+$/gu, '').replace(/\s+/gu, ' ');
  if (known.HASHTAGS.test(text)) return 'label';
  if (words <= MAX_WORDS.label) {
    // "More." may be an answer; "Top stories." is none.
    const bare = words === 1 && endsSentence ? plain : plain.replace(/[\s:.…»›>→|]+$/u, '');
    if (known.HIGHLIGHTS.test(bare)) return 'highlights';
    if (known.SECTION.test(bare)) return 'section';
    if (known.LABEL.test(bare)) return 'label';
    if (known.COUNTER.test(bare)) return 'counter';
  }
  if (words <= MAX_WORDS.link && isLink(plain, hasQuote, endsSentence)) return 'link';
  if (words <= MAX_WORDS.caption && isCaption(plain, words, sentences)) return 'caption';
  if (hasQuote) return undefined;
  if (words <= MAX_WORDS.notice && known.NOTICE.test(plain)) return 'notice';
  if (words <= MAX_WORDS.credit && isCredit(plain)) return 'credit';
  return undefined;
}

function isLink(plain: string, hasQuote: boolean, endsSentence: boolean): boolean {
  return (
    known.LINK.test(plain) ||
    (known.SHOUTED_LINK.test(plain) && !endsSentence) ||
    (known.BARE_LINK.test(plain) && !hasQuote)
  );
}

/**
 * A bare agency in brackets also closes news in brief ("… in Rio. The ban stands. [Reuters]"): there one sentence is a
 * caption, not more.
 */
function isCaption(plain: string, words: number, sentences: number): boolean {
  const isNamed = known.NAMED_CREDIT.test(plain) || known.CREDIT_BY.test(plain) || known.SLASHED_CREDIT.test(plain);
  if (isNamed && words <= 50 && sentences <= 3) return true;
  const credit = (known.BRACKET_CREDIT.exec(plain) ?? known.BRACKET_SLASH.exec(plain))?.[0];
  if (credit === undefined) return false;
  const isPicture =
    /photo|image|picture|file|getty|shutterstock|handout|courtesy|via|social media|\p{L}\s?[/|]\s?\p{L}/iu.test(credit);
  // The credit may count as a sentence of its own.
  return sentences <= (isPicture ? 4 : 2);
}

function isCredit(plain: string): boolean {
  const opening = known.CREDIT_OPENING.exec(plain)?.[0];
  if (opening === undefined) return known.CONTRIBUTED.test(plain) || known.REPORTED_FROM.test(plain);
  // "Reporting by Ann Lee in Doha; editing by Bo Dahl", not "Reporting by the Echo found that …".
  const small = plain.slice(opening.length).match(/(?<![\p{L}'’])\p{Ll}\p{L}*/gu) ?? [];
  return small.every((word) => BETWEEN_NAMES.has(word));
}

const BETWEEN_NAMES = wordSet(`
  and in by editing writing reporting additional compiled with for of the at from de da van von der bin al el
`);
