import { isOffice } from '../../lexicon/nouns.ts';
import { cueForm, saysPlainly } from '../../lexicon/reportingVerbs.ts';
import { headWord, inQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * Whether a conjunction without a comma joins another's clause to content: "called it a hoax and the mayor denied it",
 * "said it failed and the mayor said it works".
 *
 * @param from the chunk where the content begins
 * @param clause the content is a clause, so that any other verb after the conjunction may be its own
 */
export function beginsAnew(parsed: ParsedSentence, from: number, at: number, clause: boolean): boolean {
  const { chunks, words } = parsed;
  let verb = at + 2;
  while (chunks[verb]?.kind === 'other') verb++;
  if (chunks[at + 1]?.kind !== 'noun' || chunks[verb]?.form !== 'finite' || inQuote(parsed, at + 1)) return false;
  // "the plan Voss and Lind made", "what Voss and Lind want": two subjects of one verb.
  const before = chunks.slice(from, at);
  const last = before.at(-1);
  const isContact =
    last?.kind === 'noun' &&
    (before.at(-2)?.kind === 'noun' ||
      (words[last.head]?.tag === 'PROPN' &&
        words[last.head - 1]?.tag === 'NOUN' &&
        last.head > last.first &&
        !isOffice(words[last.head - 1]?.lower ?? '')));
  if (isContact || before.some(({ kind }) => kind === 'relative')) return false;
  // "said he would stay but Voss has urged a longer talk"
  const isOthers =
    headWord(parsed, at) === 'but' &&
    words[chunks[at + 1]?.head ?? -1]?.tag === 'PROPN' &&
    cueForm(headWord(parsed, verb))?.verb.quoted === false;
  if (clause && isOthers) return true;
  if (clause) return words[chunks[at + 1]?.head ?? -1]?.tag !== 'PRON' && saysPlainly(headWord(parsed, verb));
  // "as" only says what it is called.
  return !before.some(({ kind, head }) => kind === 'verb' || (kind === 'subordinator' && words[head]?.lower !== 'as'));
}
