import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from './source.ts';

/**
 * "No one said", "your report forgot", "An earlier version (of this article) said": nobody, whoever is spoken to,
 * and the page itself are no speakers.
 */
export function isNobody(parsed: ParsedSentence, source: Source | null): boolean {
  if (source === null) return false;
  const { chunks, words } = parsed;
  // "The original version said": of what, if not of the page?
  if (headWord(parsed, source.head) === 'version' && source.head === source.end - 1) return true;
  const first = words[chunks[source.first]?.first ?? -1]?.lower ?? '';
  // "the most pledged delegates": an article alone is nobody.
  if (/^(?:the|an?)$/.test(headWord(parsed, source.head)) && chunks[source.head + 1]?.kind === 'verb') return true;
  // "called the Voss-era rules a mess": a time, though "rules" may be a verb.
  if (headWord(parsed, source.head).endsWith('-era')) return true;
  // "As part of the changes announced, it will stop": nobody announces them.
  if (headWord(parsed, source.head) === 'part' && headWord(parsed, source.first - 1) === 'as') return true;
  // "twice as many patients sought help": a number, not who.
  if (/^(?:many|much)$/.test(first) && headWord(parsed, source.first - 1) === 'as') return true;
  const second = words[(chunks[source.first]?.first ?? -1) + 1];
  if (/^(?:nobody|no-one|your)$/.test(first) || (first === 'no' && second?.lower === 'one')) return true;
  return chunks
    .slice(source.first, source.end)
    .some((chunk, at) => words[chunk.first]?.lower === 'this' && OWN_TEXT.has(headWord(parsed, source.first + at)));
}

const OWN_TEXT = new Set(['article', 'story', 'column', 'post', 'piece', 'page', 'headline', 'caption']);
