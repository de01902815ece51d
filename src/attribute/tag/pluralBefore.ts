import type { Word } from './tagWords.ts';

/** A plural stands before, with no verb between but a participle; a clause follows, or the sentence ends after one. */
export function pluralBefore(words: readonly Word[], index: number): boolean {
  const after = words[index + 1];
  const from = words.findLastIndex(({ lower }, at) => at < index && lower === ',') + 1;
  const subject = words.slice(from, index);
  const isSubject =
    subject.some(({ tag, lower }, at) => (tag === 'NOUN' || (tag === 'PROPN' && at + from === 0)) && isMany(lower)) &&
    !subject.some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ed')));
  const opens = from === 0 && after?.tag === 'PRON' && /^(?:he|she|it|they|we|i)$/.test(after.lower);
  const [before, next] = [words[index - 1], words[index + 2]];
  const hasClause = words.slice(index + 2, index + 14).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  // "Polls in Castell show the ferries are late", "The data show that it sank"
  const reports =
    hasClause &&
    /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') &&
    (after?.lower === 'that'
      ? next?.tag !== 'VERB' && next?.tag !== 'AUX'
      : /^(?:DET|NUM|PROPN)$/.test(after?.tag ?? ''));
  const ends =
    from > 3 &&
    /^[.,;]$/.test(after?.lower ?? '.') &&
    words.slice(0, from).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return isSubject && (opens || ends || reports);
}

function isMany(lower: string): boolean {
  return /[^s]s$/.test(lower) || /^(?:data|people|police|women|men)$/.test(lower);
}
