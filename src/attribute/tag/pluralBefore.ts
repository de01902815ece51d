import type { Word } from './tagWords.ts';

/** A plural stands before, with no verb between but a participle; a clause follows, or the sentence ends after one. */
export function pluralBefore(words: readonly Word[], index: number): boolean {
  const after = words[index + 1];
  const from = words.findLastIndex(({ lower }, at) => at < index && lower === ',') + 1;
  const subject = words.slice(from, index);
  const isSubject =
    subject.some(({ tag, lower }) => tag === 'NOUN' && /[^s]s$/.test(lower)) &&
    !subject.some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ed')));
  const opens = from === 0 && after?.tag === 'PRON' && /^(?:he|she|it|they|we|i)$/.test(after.lower);
  const ends =
    from > 3 &&
    /^[.,;]$/.test(after?.lower ?? '.') &&
    words.slice(0, from).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return isSubject && (opens || ends);
}
