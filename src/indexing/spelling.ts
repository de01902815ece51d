/** Letters of a word from which it is not looked for in every two parts. */
const LONGEST = 24;
/** Letters up to which it may be an abbreviation that is written with dots. */
const INITIALS = 6;
/** Words of which every way to join neighbours is tried. */
const JOINED = 4;

/** What no word ends or begins with when it is written in two: "tore" is not "to re-open". */
const APART = 'a|an|as|at|be|by|he|in|is|it|of|on|or|the|to|we';

/**
 * How words may be written in a text: "cease-fire" where "ceasefire" or "cease fire" is, and the other way round; case,
 * accents of typography and a possessive or plural ending make no difference. Null where there is no letter or digit.
 */
export function spellingPattern(words: string): RegExp | null {
  const letters = lettersOf(words);
  if (letters.length === 0) return null;
  const isOne = !/\s/u.test(words);
  const [notBefore, notBehind] = isOne ? [String.raw`(?!(?:${APART})\s)`, String.raw`(?<!\s(?:${APART}))`] : ['', ''];
  const spelling = `${letters.join(String.raw`[-‐‑.'’\s]?`)}(?:['’]?s)?`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${notBefore}${spelling}(?![\p{L}\p{N}])${notBehind}`, 'iu');
}

/**
 * The same as runs of letters and digits that stand beside each other, for an engine that finds phrases: what
 * `spellingPattern` finds holds one of them, but for words written in three parts and more.
 */
export function spellingPhrases(words: string): string[][] {
  const joined = lettersOf(words).join('').toLowerCase();
  if (joined === '') return [];
  const typed =
    withoutEnding(words)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const phrases = [...(typed.length <= JOINED ? joins(typed) : [typed, [joined]])];
  if (joined.length <= LONGEST)
    for (let at = 1; at < joined.length; at += 1) phrases.push([joined.slice(0, at), joined.slice(at)]);
  if (joined.length <= INITIALS) phrases.push([...joined]);
  return phrases.flatMap((phrase) => [phrase, [...phrase.slice(0, -1), `${phrase.at(-1) ?? ''}s`]]);
}

function lettersOf(words: string): string[] {
  return [...withoutEnding(words)].filter((each) => /[\p{L}\p{N}]/u.test(each));
}

function withoutEnding(words: string): string {
  return words.normalize('NFC').replaceAll(/['’ʼ]s?$/gu, '');
}

/** "a b c", "ab c", "a bc", "abc". */
function joins([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [];
  if (rest.length === 0) return [[first]];
  return joins(rest).flatMap((phrase) => [
    [first, ...phrase],
    [`${first}${phrase[0] ?? ''}`, ...phrase.slice(1)],
  ]);
}
