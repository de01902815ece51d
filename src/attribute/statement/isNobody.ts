import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from '../source/source.ts';

/**
 * "No one said", "your report forgot", "An earlier version (of this article) said": nobody, whoever is spoken to,
 * and the page itself are no speakers.
 */
export function isNobody(parsed: ParsedSentence, source: Source): boolean {
  const { chunks, words } = parsed;
  const first = words[chunks[source.first]?.first ?? -1]?.lower ?? '';
  // "The original version said": of what, if not of the page? "the Voss-era rules", "Tuesday's storm seemed": a time.
  const head = headWord(parsed, source.head);
  const isTime = WEEKDAYS.has(words[source.words?.first ?? -1]?.lower ?? '') || head.endsWith('-era');
  // "in a paper of January 2011 found"
  const isDate = MONTHS.has(first) && /^\d{4}$/.test(head);
  if (isTime || isDate || (head === 'version' && source.head === source.end - 1)) return true;
  // "the most pledged delegates": an article alone is nobody.
  if (/^(?:the|an?)$/.test(head) && chunks[source.head + 1]?.kind === 'verb') return true;
  // "As part of the changes announced", "twice as many patients sought help": nobody announces, a number is not who.
  const isPart = head === 'part' || /^(?:many|much)$/.test(first);
  if (isPart && headWord(parsed, source.first - 1) === 'as') return true;
  // "Story highlights Castell says": a label of the page, where "Story said" may be somebody's name.
  if (OWN_TEXT.has(first) && /^(?:highlights|continues)$/.test(headWord(parsed, source.end))) return true;
  if (isCommand(parsed, source)) return true;
  const second = words[(chunks[source.first]?.first ?? -1) + 1];
  if (/^(?:nobody|no-one|your)$/.test(first) || (first === 'no' && second?.lower === 'one')) return true;
  return chunks
    .slice(source.first, source.end)
    .some((chunk, at) => words[chunk.first]?.lower === 'this' && OWN_TEXT.has(headWord(parsed, source.first + at)));
}

const OWN_TEXT = new Set(['article', 'story', 'column', 'post', 'piece', 'page', 'headline', 'caption']);

/** "MUST WATCH Voss": words of a page in capitals before a name. */
function isCommand({ text, chunks, words }: ParsedSentence, { first, head }: Source): boolean {
  const opening = chunks[first];
  if (opening === undefined || opening.head === opening.first || chunks[first - 1]?.kind === 'noun') return false;
  const isLarge = (at: number | undefined): boolean =>
    /^\p{Lu}{4,}$/u.test(text.slice(words[at ?? -1]?.start ?? 0, words[at ?? -1]?.end ?? 0));
  return isLarge(opening.first - 1) && isLarge(opening.first) && !isLarge(chunks[head]?.head);
}
