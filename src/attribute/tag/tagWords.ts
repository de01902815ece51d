import type { Span } from '../../domain/span.ts';
import { remember } from '../../text/memo/remember.ts';
import { tagger } from './tagger.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A token of a sentence. "can't" and "Trump's" are two, "bad-faith" and "Al-Rishq" one. */
export interface Word extends Span {
  /** As it stands, lower case, curly apostrophes made straight, letters beyond Latin-1 without their marks. */
  readonly lower: string;
  readonly tag: Tag;
}

/**
 * Cuts a sentence into words and tags their parts of speech (wink-nlp's English lite model: about 500,000 words/s, MIT,
 * ships in the package). Only the beginning of a "sentence" of more than 4,000 characters is looked at: that is not
 * prose.
 */
export function tagWords(text: string, sentence: Span): Word[] {
  const words: Word[] = [];
  const piece = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 4000));
  const plain = piece.replace(UNKNOWN, plainCharacter);
  const { readDoc, its } = tagger();
  const tokens = readDoc(plain).tokens();
  const tags = tokens.out(its.pos);
  let at = 0;
  for (const [index, value] of tokens.out(its.value).entries()) {
    const found = plain.indexOf(value, at);
    if (found === -1) continue;
    at = found + value.length;
    const cut = value.length > 2 && (value.endsWith("'s") || value.endsWith("'S")) ? value.length - 2 : value.length;
    const start = sentence.start + found;
    const lower = value.slice(0, cut).toLowerCase();
    add(words, makeWord(start, start + cut, lower, tagOf(lower, (tags[index] ?? 'X') as Tag, words.at(-1))));
    if (cut < value.length) words.push(makeWord(start + cut, start + value.length, "'s", 'PART'));
  }
  return words;
}

/** All words are made here, also those that differ from another in a part: of one shape, code over them runs fast. */
export function makeWord(start: number, end: number, lower: string, tag: Tag): Word {
  return { start, end, lower, tag };
}

/** What the tagger takes for something else: « is no name, and in "Luiz da Silva" is no article. */
function tagOf(lower: string, tag: Tag, before: Word | undefined): Tag {
  if (tag === 'DET' && before?.tag === 'PROPN' && /^d[ao]s?$/.test(lower)) return 'PROPN';
  return tag !== 'PUNCT' && GUILLEMETS.test(lower) ? 'PUNCT' : tag;
}

const GUILLEMETS = /^[«»‹›]+$/;

/** The tagger knows straight apostrophes, plain spaces, common dashes and Latin-1 only. */
const UNKNOWN = /[^\0-\u00ff]|[^\S ]/g;

/**
 * Replaced one for one, so that offsets hold. "ğ" as "g": the tagger cuts a name at any letter beyond Latin-1. What has
 * no such base stays.
 */
const plainCharacter = remember((character): string => {
  if (/\s/.test(character)) return ' ';
  const base = OTHERS.get(character) ?? character.normalize('NFD').charAt(0);
  return /[a-z'—]/i.test(base) ? base : character;
});

/** Marks, and letters that Unicode does not take apart. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['ʼ', "'"],
  ['―', '—'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ı', 'i'],
  ['ə', 'a'],
  ['Ə', 'A'],
]);

/**
 * Joins what the tagger cuts at a hyphen: the last part decides, a verb there makes an adjective ("self-serving"); and
 * at the dots of an address: "Zenaris.com" is a name.
 */
function add(words: Word[], word: Word): void {
  const mark = words.at(-1);
  const before = words.at(-2);
  if ((mark?.lower !== '.' && mark?.lower !== '-') || before?.end !== mark.start) {
    words.push(word);
    return;
  }
  const isAttached = mark.end === word.start && word.tag !== 'PUNCT';
  if (
    mark.lower === '.' &&
    isAttached &&
    /[a-z0-9]$/.test(before.lower) &&
    /^(?:[a-z]{2}|com|org|net|info|gov)$/.test(word.lower)
  ) {
    words.splice(-2, 2, makeWord(before.start, word.end, `${before.lower}.${word.lower}`, 'PROPN'));
    return;
  }
  // "short- and long-range"
  if (mark.lower === '-' && mark.end < word.start && /^(?:and|or|to)$/.test(word.lower))
    words.splice(-2, 2, makeWord(before.start, mark.end, `${before.lower}-`, 'ADJ'));
  const joins = mark.lower === '-' && isAttached && before.tag !== 'PUNCT';
  if (!joins) {
    words.push(word);
    return;
  }
  const tag =
    before.tag === 'PROPN' && /^(?:PROPN|NOUN)$/.test(word.tag)
      ? word.tag
      : word.tag === 'NOUN' || word.tag === 'PROPN'
        ? word.tag
        : 'ADJ';
  words.splice(-2, 2, makeWord(before.start, word.end, `${before.lower}-${word.lower}`, tag));
}
