import type { Span } from '../domain/span.ts';

/** A number of a text, however it is written. */
export interface Amount extends Span {
  readonly value: number;
  /** `$`, `€`, `£`, `¥` or `%`; null where the text gives none of them. */
  readonly unit: string | null;
}

/**
 * Numbers of a text in order: "$12.4m", "12.4 million dollars" and "12,400,000" are one value, and so are "7", "seven"
 * and a digit of another script. Years and days of a month are numbers as well. Ordinals are not read.
 */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const { before, digits, word = '', scale, after } = match.groups ?? {};
    const count = digits === undefined ? WORDS.indexOf(word.toLowerCase()) : Number(plainDigits(digits));
    const value = Number((count * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)).toPrecision(12));
    const unit = UNITS[(before ?? after ?? '').toLowerCase().replaceAll(/\s+/gu, ' ')] ?? null;
    return { value, unit, start: match.index, end: match.index + match[0].length };
  });
}

/** Digits of any script as those of ASCII, without marks between thousands. */
export function plainDigits(digits: string): string {
  return digits
    .replaceAll(/[,٬]/gu, '')
    .replaceAll('٫', '.')
    .replaceAll(/\p{Nd}/gu, asciiDigit);
}

/** Decimal digits of a script stand in a row, from zero to nine. */
function asciiDigit(digit: string): string {
  const code = digit.normalize('NFKC').codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** By their value. "One" is a pronoun more often than a number. */
const WORDS = `zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/u);

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

const UNITS: Readonly<Record<string, string>> = {
  $: '$',
  us$: '$',
  dollar: '$',
  dollars: '$',
  '€': '€',
  euro: '€',
  euros: '€',
  '£': '£',
  pound: '£',
  pounds: '£',
  '¥': '¥',
  yen: '¥',
  '%': '%',
  percent: '%',
  'per cent': '%',
};

const AMOUNT = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.,])(?<before>(?:US)?\$|[€£¥])?\s?`,
    String.raw`(?:(?<digits>\p{Nd}{1,3}(?:[,٬]\p{Nd}{3})+(?:[.٫]\p{Nd}+)?|\p{Nd}+(?:[.٫]\p{Nd}+)?)`,
    String.raw`|(?<word>${WORDS.filter((word) => word !== '-').join('|')})(?!\p{L}))`,
    String.raw`(?:[\s-]?(?<scale>hundred|thousand|million|billion|trillion|mn|bn|tn|k|m|b))?(?!\p{L})`,
    String.raw`(?:[\s-]?(?<after>dollars?|euros?|pounds?|yen|percent|per\s+cent|%)(?!\p{L}))?`,
  ].join(''),
  'giu',
);
