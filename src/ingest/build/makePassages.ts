import type { Article, Passage, Sentence } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import { splitLongSentence } from './splitLongSentence.ts';

/**
 * Words of a passage. Retrieval over short passages finds the sentence that answers more often than over long ones;
 * below some 60 words a sentence with a pronoun is alone with it. Blocks up to `most` stay whole.
 */
const WORDS = { aim: 90, most: 120 } as const;

/** Group of sentences by number, first and one past the last. */
type Group = readonly [first: number, end: number];

/**
 * Cuts an article's paragraphs and items into passages: whole sentences of one block, about 60 to 120 words, in order.
 * They do not overlap: every sentence counts once in keyword statistics and is embedded once, and an excerpt is a
 * sentence anyway, so that an overlap would only bring the same excerpt twice.
 *
 * No passage is longer than `window`. A sentence that alone is longer is cut at clause or word borders into passages
 * that share its number; nothing is lost.
 * @param sentences all sentences of the article, in order
 * @param countTokens tokens of a text as the model counts them, special tokens included
 */
export async function makePassages(
  article: Article,
  sentences: readonly Sentence[],
  countTokens: (text: string) => Promise<number>,
  window: number,
): Promise<Passage[]> {
  const spans: { span: Span; sentences: Group }[] = [];
  const fits = async (span: Span): Promise<boolean> => {
    const own = article.text.slice(span.start, span.end);
    // No tokenizer makes more tokens of ASCII than characters, but for the two special ones: short texts need no
    // counting.
    if (own.length + 2 <= window && /^[\n -~]*$/.test(own)) return true;
    return (await countTokens(own)) <= window;
  };
  const add = async (group: Group): Promise<void> => {
    const span = spanOf(group, sentences);
    if (await fits(span)) {
      spans.push({ span, sentences: group });
    } else if (group[1] - group[0] > 1) {
      const middle = Math.ceil((group[0] + group[1]) / 2);
      await add([group[0], middle]);
      await add([middle, group[1]]);
    } else {
      for (const piece of await splitLongSentence(article.text, span, fits))
        spans.push({ span: piece, sentences: group });
    }
  };
  for (const group of groupSentences(article, sentences)) await add(group);
  return spans.map((passage, n) => ({
    ...passage.span,
    id: `${article.id}#${n}`,
    articleId: article.id,
    sentences: passage.sentences,
  }));
}

/** Sentences of each block that is quoted, in even groups. */
function groupSentences(article: Article, sentences: readonly Sentence[]): Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < sentences.length;) {
    const number = sentences[first]?.block ?? 0;
    let end = first + 1;
    while (sentences[end]?.block === number) end += 1;
    const kind = article.blocks[number]?.kind;
    if (kind === 'paragraph' || kind === 'item') groups.push(...cutBlock(first, end, wordsIn(article.text, sentences)));
    first = end;
  }
  return groups;
}

/** Cuts a block's sentences where the words so far come nearest to an even share. */
function cutBlock(first: number, end: number, words: (sentence: number) => number): Group[] {
  let total = 0;
  for (let i = first; i < end; i += 1) total += words(i);
  if (total <= WORDS.most) return [[first, end]];
  const share = total / Math.ceil(total / WORDS.aim);
  const groups: Group[] = [];
  let from = first;
  let soFar = 0;
  for (let i = first; i < end; i += 1) {
    const own = words(i);
    const isFull = i > from && (soFar + own > WORDS.most || soFar + own - share > share - soFar);
    if (isFull) {
      groups.push([from, i]);
      from = i;
      soFar = 0;
    }
    soFar += own;
  }
  groups.push([from, end]);
  return groups;
}

function wordsIn(text: string, sentences: readonly Sentence[]): (sentence: number) => number {
  return (number) => {
    const sentence = sentences[number];
    return sentence ? (text.slice(sentence.start, sentence.end).match(/\S+/gu)?.length ?? 0) : 0;
  };
}

function spanOf([first, end]: Group, sentences: readonly Sentence[]): Span {
  return { start: sentences[first]?.start ?? 0, end: sentences[end - 1]?.end ?? 0 };
}
