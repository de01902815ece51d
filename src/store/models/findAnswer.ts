import type { SentenceReading } from '../../domain/reader.ts';
import type { EncodedText } from './encodeText.ts';

/** Longest answer, in tokens: a clause. What takes more to answer is answered by the whole sentence. */
const LONGEST = 30;

/**
 * The words of a sentence that answer best: the pair of a first and a last token with the highest sum of logits, the
 * last not before the first, no longer than 30 tokens. Only whole words: "$3.5" and "Al-Arian" are one, though the
 * reader has them in pieces.
 *
 * @param first logit of each token to be the answer's first
 * @param last likewise its last
 */
export function findAnswer(
  text: string,
  { words }: EncodedText,
  first: readonly number[],
  last: readonly number[],
): SentenceReading['answer'] {
  let best: SentenceReading['answer'] = null;
  const begins = words.map((word, at) => word !== words[at - 1] && (at === 0 || !isInsideWord(text, word.start)));
  for (const [to, word] of words.entries()) {
    if (to < words.length - 1 && (word === words[to + 1] || isInsideWord(text, word.end))) continue;
    for (let from = Math.max(0, to - LONGEST + 1); from <= to; from++) {
      if (!begins[from]) continue;
      const score = (first[from] ?? 0) + (last[to] ?? 0);
      if (best === null || score > best.score) best = { start: words[from]?.start ?? 0, end: word.end, score };
    }
  }
  return best;
}

/** Whether people see one word around this place: "U|.S", "3.|5", "$|40", "Al|-Arian", "40|%". */
function isInsideWord(text: string, place: number): boolean {
  const [before, after] = [text.slice(Math.max(0, place - 3), place), text.slice(place, place + 3)];
  return (
    (/[\p{L}\p{N}][-.,'’]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) ||
    (/[\p{L}\p{N}]$/u.test(before) && /^[-.,'’][\p{L}\p{N}]/u.test(after)) ||
    (/[$#]$/.test(before) && /^\d/.test(after)) ||
    (/\d$/.test(before) && after.startsWith('%'))
  );
}
