import type { SearchIndex } from '../domain/ports.ts';
import { isStopWord } from '../text/stopWords.ts';
import { foldWord, type Token, tokens } from '../text/tokens.ts';
import { type CorpusName, type CorpusNames, corpusNames } from './corpusNames.ts';
import type { QuestionName } from './questionAnalysis.ts';

/**
 * Proper names of a question in order: those that the corpus uses for outlets, sides and speakers, and other runs of
 * capitalised words. A question without capitals is searched for known names only.
 */
export function findQuestionNames(question: string, index: SearchIndex): QuestionName[] {
  const words = wordsOf(question);
  const names = corpusNames(index);
  const found: QuestionName[] = [];
  for (let at = 0; at < words.length; ) {
    const known = knownNameAt(words, at, names);
    const length = known ? (known[0]?.words.length ?? 1) : runOfCapitals(words, at, question, index);
    if (length > 0) found.push(toName(question, words.slice(at, at + length), known ?? [], index));
    at += Math.max(length, 1);
  }
  return found;
}

interface Word extends Token {
  readonly folded: string;
  /** Written like a name. Where a question has no capitals at all, any word may be. */
  readonly isCapital: boolean;
  readonly isFirst: boolean;
}

const CAPITAL = /^[\p{Lu}\p{N}]|^\p{Ll}{1,2}\p{Lu}/u;

function wordsOf(question: string): Word[] {
  const all = tokens(question);
  const capitals = all.filter(({ start }) => /\p{Lu}/u.test(question[start] ?? '')).length;
  // "WHO WON", "What Did They Say": capitals tell nothing there.
  const tells = capitals > 1 && capitals < all.length * 0.8;
  return all.map((token, n) => {
    const surface = question.slice(token.start, token.end);
    return { ...token, folded: foldWord(surface), isCapital: !tells || CAPITAL.test(surface), isFirst: n === 0 || !tells };
  });
}

/** The longest known name that starts here, as everything that it may mean. */
function knownNameAt(words: readonly Word[], at: number, names: CorpusNames): CorpusName[] | null {
  const first = words[at];
  if (!first) return null;
  const fitting = (names.get(first.folded) ?? []).filter(
    (name) =>
      name.words.every((word, n) => words[at + n]?.folded === word) &&
      words.slice(at, at + name.words.length).some((word) => word.isCapital && !isStopWord(word.term)),
  );
  const longest = fitting[0]?.words.length ?? 0;
  return longest === 0 ? null : fitting.filter(({ words: { length } }) => length === longest);
}

/** How many words from here are one run of capitalised words that is no ordinary start of a sentence; 0 for none. */
function runOfCapitals(words: readonly Word[], at: number, question: string, index: SearchIndex): number {
  let length = 0;
  for (let word = words[at]; word && word.isCapital && !word.isFirst; word = words[at + length]) {
    const before = words[at + length - 1];
    if (length > 0 && before && !/^[\s’'.-]{1,2}$/u.test(question.slice(before.end, word.start))) break;
    if (isStopWord(word.term)) break;
    length += 1;
  }
  const isNumber = length === 1 && /^\p{N}/u.test(words[at]?.folded ?? '');
  return isNumber || index.info.passages === 0 ? 0 : length;
}

function toName(question: string, words: readonly Word[], known: readonly CorpusName[], index: SearchIndex): QuestionName {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const kind = PRECEDENCE.find((each) => known.some((name) => name.kind === each)) ?? 'other';
  const meant = known.filter((name) => name.kind === kind);
  const terms = words.map(({ term }) => term);
  return {
    text: question.slice(start, end).replace(/['’]s?$/u, ''),
    terms,
    kind,
    refersTo: [...new Set(meant.map(({ name }) => name))],
    sides: [...new Set(known.flatMap(({ sides }) => sides))],
    start,
    end,
    known: kind !== 'other' || words.every((word) => isStopWord(word.term) || index.documentFrequency(question.slice(word.start, word.end)) > 0),
  };
}

const PRECEDENCE = ['side', 'speaker', 'outlet'] as const;
