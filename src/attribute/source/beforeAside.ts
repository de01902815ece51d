import { headWord, inQuote, insideQuote, isDash, isTimeAt, skipLeft } from '../parse/chunkAt.ts';
import { isPartyMark } from '../parse/isPartyMark.ts';
import { extendNounPhraseLeft } from './extendNounPhraseLeft.ts';
import type { Chunk } from '../parse/chunk.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from './source.ts';
import { isCapitalAt } from '../../text/isCapitalAt.ts';

/**
 * The subject before an aside that closes at a comma or dash: "Smith, a senator, said", "Smith - who once left - said";
 * or null.
 */
export function beforeAside(parsed: ParsedSentence, close: number): Source | null {
  return parsed.chunks[close]?.kind === 'comma' ? beforeComma(parsed, close) : beforeDashes(parsed, close);
}

/** "Smith, a senator who left, said": the noun before the earlier comma. */
function beforeComma(parsed: ParsedSentence, comma: number): Source | null {
  const { chunks } = parsed;
  for (let at = comma - 1; at > 0 && at > comma - 25; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop') {
      // "Smith, claiming - wrongly - that it failed, said"
      const open = isDash(parsed, at) ? chunks.findLastIndex((_, before) => before < at && isDash(parsed, before)) : -1;
      if (open === -1) return null;
      at = open;
      continue;
    }
    if (chunk?.kind !== 'comma') continue;
    const participle = chunks[at + 1]?.form === 'ing';
    const phrase = chunks[at + 1]?.kind === 'preposition';
    // "Smith, whose fields lie low, said"
    const owns = parsed.words[chunks[at + 1]?.first ?? -1]?.lower === 'whose';
    if (
      !participle &&
      !owns &&
      !isReduced(parsed, at) &&
      chunks.slice(at + 1, comma).some(
        (each, index) =>
          each.kind === 'verb' &&
          each.form === 'finite' &&
          // "Smith, in a letter posted on Monday, said"
          !(phrase && each.end - each.first === 1 && headWord(parsed, at + 1 + index).endsWith('ed')) &&
          !relativeBefore(chunks, at + 1, at + 1 + index),
      )
    )
      return null;
    if (chunks[at + 1]?.kind === 'mark') return null;
    const noun = skipLeft(parsed, at - 1);
    if (chunks[noun]?.kind !== 'noun' || insideQuote(parsed, noun)) continue;
    let source = extendNounPhraseLeft(parsed, noun);
    if (hangsOnRelative(parsed, source.first) || isBeneathAside(parsed, source.first)) continue;
    // "Smith, facing a rival in Castell, his home town, said": what is faced does not speak.
    if (chunks[source.first - 1]?.form === 'ing' && chunks[source.first - 2]?.kind === 'comma') continue;
    if (participle && chunks[source.first - 1]?.kind === 'verb') return null;
    // "a sailor held in Castell, Ann Lowe, said": not Castell.
    const held = isName(parsed, at + 1, comma) ? heldIn(parsed, source.first) : -1;
    if (held !== -1) {
      // "a Swede held in Castell, Lars Ek, said": nobody is called so.
      const isPeople = parsed.words[chunks[held]?.head ?? -1]?.tag === 'PROPN';
      return { ...extendNounPhraseLeft(parsed, held), ...(isPeople ? { head: at + 1 } : {}), end: comma };
    }
    // "the union's head, Ann Lowe, said": the name explains, so nothing before is meant.
    if (isName(parsed, at + 1, comma) && parsed.words[chunks[noun]?.head ?? -1]?.tag !== 'PROPN')
      return { ...source, end: comma };
    // "Smith, the head of the agency, one of the largest, said": on to the name that all this explains.
    for (
      let guard = 0;
      guard < 4 && chunks[source.first - 1]?.kind === 'comma' && explains(parsed, source.first);
      guard++
    ) {
      const earlier = skipLeft(parsed, source.first - 2);
      // "Late on Friday, the head of the union, in a letter, said"
      if (chunks[earlier]?.kind !== 'noun' || insideQuote(parsed, earlier) || isTimeAt(parsed, earlier)) break;
      const outer = extendNounPhraseLeft(parsed, earlier);
      // "Speaking to the radio, the head of the union, Ann Lowe, said": what opens the sentence is not explained.
      const governor = chunks[outer.first - 1];
      if (governor?.kind === 'preposition' || governor?.form === 'ing') break;
      source = outer;
    }
    return { ...source, end: comma };
  }
  return null;
}

/** "Smith, elected in May, said": a verb of one word right behind the first noun that is no quote's, and no object. */
function isReduced(parsed: ParsedSentence, comma: number): boolean {
  const { chunks } = parsed;
  const verb = chunks[comma + 1];
  return (
    verb?.kind === 'verb' &&
    verb.end - verb.first === 1 &&
    verb.form === 'finite' &&
    (chunks[comma + 2]?.kind === 'preposition' || TAKES_NOUN.test(headWord(parsed, comma + 1))) &&
    !chunks.slice(0, comma).some(({ form }, at) => form === 'finite' && !inQuote(parsed, at))
  );
}

/** "nicknamed the Mole", "dated March 3" */
const TAKES_NOUN = /^(?:nicknamed|dubbed|known|dated|titled|entitled)$/;

/** "Smith, who leads a council, which advises ministers, said": the ministers are advised, the council is led. */
function hangsOnRelative(parsed: ParsedSentence, first: number): boolean {
  const { chunks } = parsed;
  const verb = chunks[first - 1]?.kind === 'preposition' ? first - 2 : first - 1;
  return chunks[verb]?.form === 'finite' && chunks[skipLeft(parsed, verb - 1)]?.kind === 'relative';
}

/** "a sailor held in Castell", "a cook living in Castell": the noun before a participle and its place; else -1. */
function heldIn(parsed: ParsedSentence, place: number): number {
  const { chunks, words } = parsed;
  const verb = chunks[place - 2];
  const isParticiple = verb?.kind === 'verb' && verb.end - verb.first === 1;
  const noun = chunks[place - 3];
  const isOne = noun?.kind === 'noun' && /^(?:an?|one|another)$/.test(words[noun.first]?.lower ?? '');
  const opens = !chunks.slice(0, place - 2).some(({ kind }) => kind === 'verb');
  return chunks[place - 1]?.kind === 'preposition' && isParticiple && isOne && opens ? place - 3 : -1;
}

/** "Voss, of the Harbour Union, an old ally, said", "the show, hosted by Voss, who left, said": "Voss, …" goes on. */
function isBeneathAside({ chunks }: ParsedSentence, first: number): boolean {
  if (chunks[first - 1]?.kind !== 'preposition') return false;
  const above = chunks[first - 2];
  const aside = above?.kind === 'verb' && above.end - above.first === 1 ? first - 3 : first - 2;
  return (
    chunks[aside]?.kind === 'comma' &&
    chunks[aside - 1]?.kind === 'noun' &&
    !chunks.slice(0, aside).some(({ kind }) => kind === 'verb')
  );
}

/** Begins with an article, a number or a common noun, or is a party and state ("R-S.C."): an apposition, not a name. */
function explains(parsed: ParsedSentence, index: number): boolean {
  const word = parsed.words[parsed.chunks[index]?.first ?? -1];
  return word !== undefined && ((word.tag !== 'PROPN' && word.tag !== 'PRON') || isPartyMark(parsed, index));
}

/** Nothing but a name of several words stands between two chunks. */
function isName({ chunks, words, text }: ParsedSentence, from: number, end: number): boolean {
  const chunk = chunks[from];
  const inner = words.slice(chunk?.first, chunk?.end);
  return end === from + 1 && inner.length > 1 && inner.every(({ start }) => isCapitalAt(text, start));
}

function relativeBefore(chunks: readonly Chunk[], from: number, verb: number): boolean {
  return chunks.slice(from, verb).some(({ kind }) => kind === 'relative' || kind === 'subordinator');
}

/** "Smith - who once left the club - said": the noun before the first of two dashes. */
function beforeDashes(parsed: ParsedSentence, close: number): Source | null {
  if (!isDash(parsed, close)) return null;
  const open = parsed.chunks.findLastIndex((_, at) => at < close && isDash(parsed, at));
  const noun = skipLeft(parsed, open - 1);
  if (open === -1 || parsed.chunks[noun]?.kind !== 'noun' || insideQuote(parsed, noun)) return null;
  const source = extendNounPhraseLeft(parsed, noun);
  const earlier =
    parsed.chunks[source.first - 1]?.kind === 'comma' && explains(parsed, source.first)
      ? skipLeft(parsed, source.first - 2)
      : -1;
  return parsed.chunks[earlier]?.kind === 'noun'
    ? { ...extendNounPhraseLeft(parsed, earlier), end: close }
    : { ...source, end: close };
}
