import { isStopWord } from '../../text/stopWords.ts';
import { splitSentences } from '../../text/splitSentences.ts';
import type { RawBlock } from './rawBlock.ts';
import { anyOf } from '../../text/anyOf.ts';

/**
 * Shallow features of a block, in the way of Kohlschütter et al., "Boilerplate Detection using Shallow Text Features"
 * (WSDM 2010).
 */
export interface BlockFeatures {
  readonly text: string;
  readonly words: number;
  readonly endsSentence: boolean;
  /** Sentences in it, at least 1. */
  readonly sentences: number;
  /** Share of English function words, 0..1: running text is full of them, menus are not. 0 in other languages. */
  readonly stopShare: number;
  readonly hasQuote: boolean;
  /** Starts in lower case or with a comma, or ends in one: a part of something longer. */
  readonly isFragment: boolean;
}

const closing = `["'”’»)\\]*_]*`;
const endsSentence = new RegExp(`[.!?…。！？؟۔।]\\s?${closing}$`, 'u');
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
/** Scripts without spaces between words: two characters are counted as a word. */
const unspaced = anyOf(
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
);

/** Measures a block. */
export function describeBlock(text: string, block: RawBlock): BlockFeatures {
  const own = text.slice(block.start, block.end);
  const words = own.match(word) ?? [];
  const characters = own.match(unspaced)?.length ?? 0;
  const stops = words.filter((each) => isStopWord(each.toLowerCase())).length;
  return {
    text: own,
    words: Math.max(words.length, Math.ceil(characters / 2)),
    endsSentence: endsSentence.test(own),
    sentences: Math.max(1, splitSentences(own).length),
    stopShare: words.length === 0 ? 0 : stops / words.length,
    hasQuote: /["“”«»„]|''|``/u.test(own),
    isFragment: /[,;–—-]$/u.test(own) || /^["'“‘«([]*[\p{Ll},;.…]/u.test(own),
  };
}
