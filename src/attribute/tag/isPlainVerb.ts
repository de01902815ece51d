import { isCapitalAt } from '../../text/isCapitalAt.ts';
import type { PlacedWord } from './placedWord.ts';
import type { Word } from './tagWords.ts';

/** "said", "say", "think" and "show", and a past tense, where the tagger took them for a noun or an adjective. */
export function isPlainVerb(placed: PlacedWord): boolean {
  return isSay(placed) || isPast(placed);
}

/** "analysts say", "A third say they do", "Early results show two". */
function isSay({ lower, tag, before, after }: PlacedWord): boolean {
  // "Ian Read said", not "the said pier"
  if (lower === 'said') return before?.tag !== 'DET' || /^(?:both|all)$/.test(before.lower);
  if (tag !== 'NOUN') return false;
  if (lower === 'say')
    return (
      isMany(before) ||
      /^(?:some|many|most|few)$/.test(before?.lower ?? '') ||
      /^(?:he|she|they|it|we)$/.test(after?.lower ?? '')
    );
  // "Both think she left"
  if (lower === 'think') return true;
  return lower === 'show' && isMany(before) && /^(?:DET|PRON|PROPN|NUM|ADJ|NOUN|SCONJ)$/.test(after?.tag ?? '');
}

function isMany(word: Word | undefined): boolean {
  return word?.tag === 'NOUN' && /[^s]s$/.test(word.lower);
}

/** "said his side deserved to win", "said the crash involved human error": an adjective stands before its noun. */
function isPast({ text, words, index, lower, tag, before, after }: PlacedWord): boolean {
  if (!lower.endsWith('ed')) return false;
  if (tag === 'NOUN')
    return (
      lower.length > 5 &&
      !lower.endsWith('eed') &&
      (before?.tag === 'NOUN' || before?.tag === 'PROPN') &&
      !isCapitalAt(text, words[index]?.start ?? 0)
    );
  return (
    tag === 'ADJ' &&
    !lower.includes('-') &&
    before?.tag === 'NOUN' &&
    words[index - 2]?.tag === 'DET' &&
    /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test(after?.tag ?? '') &&
    !words.slice(index + 1).some((each) => each.tag === 'VERB' || each.tag === 'AUX')
  );
}
