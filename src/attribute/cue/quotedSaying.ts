import { cueForm } from '../lexicon/reportingVerbs.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { canSpeak } from '../mention/canSpeak.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { headWord, opensQuote } from '../parse/chunkAt.ts';
import { opensThat } from '../parse/opensThat.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Cue } from './cue.ts';

/**
 * "The agency quoted Voss as saying that", "quoting Voss as giving a higher toll", "Voss was quoted by the agency as
 * saying that", "Lind quoted Voss: “No.”", "Lind recalled Voss saying": Voss says it.
 */
export function quotedSaying(parsed: ParsedSentence, index: number): Cue | null {
  const { chunks } = parsed;
  const group = chunks[index];
  if (group !== undefined && /^(?:recall|remember)(?:s|ed|ing)?$/.test(headWord(parsed, index)))
    return recalledSaying(parsed, index);
  if (group === undefined || !/^(?:quot|cit)(?:e[ds]?|ing)$/.test(headWord(parsed, index))) return null;
  // "cited an official that the pier is shut"
  const say = cueForm('said')?.verb;
  if (say !== undefined && opensThat(parsed, index + 2) && isPersonNoun(headWord(parsed, index + 1), 'NOUN'))
    return { kind: 'verb', first: index, end: index + 2, verb: say, form: 'finite', passive: false, quoted: index + 1 };
  const colon = colonOfOther(parsed, index);
  if (say !== undefined && colon !== -1)
    return { kind: 'verb', first: index, end: colon, verb: say, form: 'finite', passive: false, quoted: index + 1 };
  let as = index + 1;
  while (
    /^(?:noun|comma|other)$/.test(chunks[as]?.kind ?? '') ||
    (chunks[as]?.kind === 'preposition' && headWord(parsed, as) !== 'as')
  )
    as++;
  const given = cueForm(headWord(parsed, as + 1))?.verb;
  const verb = given ?? (isSomebody(parsed, index + 1) ? cueForm('stating')?.verb : undefined);
  if (headWord(parsed, as) !== 'as' || chunks[as + 1]?.form !== 'ing' || verb === undefined) return null;
  if (!verb.clause && !verb.object) return null;
  const cue: Cue = { kind: 'verb', first: index, end: as + 2, verb, form: 'finite', passive: false };
  if (group.passive === true) return cue;
  return chunks[index + 1]?.kind === 'noun' ? { ...cue, quoted: index + 1 } : null;
}

/** "Lind recalled Voss saying: “No.”", "“No,” Lind remembered her telling him": she said it, as far as Lind recalls. */
function recalledSaying(parsed: ParsedSentence, index: number): Cue | null {
  const { chunks } = parsed;
  let says = index + 1;
  while (/^(?:noun|comma)$/.test(chunks[says]?.kind ?? '')) says++;
  const verb = cueForm(headWord(parsed, says))?.verb;
  if (chunks[says]?.form !== 'ing' || verb?.clause !== true || chunks[index + 1]?.kind !== 'noun') return null;
  const isPronoun = /^(?:him|her|them)$/.test(headWord(parsed, index + 1));
  if (!isPronoun && !isSomebody(parsed, index + 1)) return null;
  return { kind: 'verb', first: index, end: says + 1, verb, form: 'finite', passive: false, quoted: index + 1 };
}

function isSomebody({ chunks, words }: ParsedSentence, at: number): boolean {
  const head = words[chunks[at]?.head ?? -1];
  return head !== undefined && (head.tag === 'PROPN' || canSpeak(head.lower));
}

/** The colon of "quoted Voss: “No.”", "quoted a nurse who had left: “No.”"; -1 where nobody else speaks. */
function colonOfOther(parsed: ParsedSentence, index: number): number {
  const { chunks, words } = parsed;
  const other = words[chunks[index + 1]?.head ?? -1];
  if (chunks[index]?.passive === true || chunks[index + 1]?.kind !== 'noun' || other === undefined) return -1;
  if (other.tag !== 'PROPN' && !isPersonNoun(other.lower, 'NOUN') && !isDocument(other.lower)) return -1;
  const colon = chunks.findIndex(({ kind }, at) => at > index && kind === 'stop');
  const isClause = chunks
    .slice(index + 1, colon)
    .some(({ form }, at) => form === 'finite' && chunks[index + at]?.kind !== 'relative');
  return headWord(parsed, colon) === ':' && opensQuote(parsed, colon + 1) && !isClause ? colon : -1;
}
