import { GENERIC_BODIES, singular } from '../../lexicon/nouns.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { isDocument } from '../../lexicon/isDocument.ts';
import { publishes } from '../../lexicon/publishes.ts';
import { isPersonNoun } from '../../mention/isPersonNoun.ts';
import { headWord, insideQuote, skipLeft } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { wordSet } from '../../../text/wordSet.ts';

/** Who does what an "-ing" says: the noun that does it, or a verb whose subject does. */
export type Doer = { readonly noun: number } | { readonly verb: number };

/**
 * Who does what an "-ing" says where that need not be the subject of the sentence, by what stands right before it; null
 * where nothing does.
 *
 * @param verb the chunk of the "-ing"
 * @param left the chunk before it
 */
export function doerBefore(parsed: ParsedSentence, verb: number, left: number): Doer | null {
  const like = besideIt(parsed, left);
  if (like !== -1) return { verb: like };
  const clause = clauseOfWho(parsed, left);
  if (clause !== -1) return { verb: clause };
  if (parsed.chunks[left]?.kind !== 'noun' || left !== verb - 1) return null;
  return isHeard(parsed, left) || isCalling(parsed, verb, left) ? { noun: left } : null;
}

/** "with Voss stressing that it is late and calling on Lind": who stresses it calls. -1 where no such "-ing" stands. */
function besideIt(parsed: ParsedSentence, and: number): number {
  const { chunks } = parsed;
  if (chunks[and]?.kind !== 'conjunction') return -1;
  const at = chunks.findLastIndex(
    ({ kind }, each) => each < and && kind === 'verb' && !insideQuote(parsed, each) && says(headWord(parsed, each)),
  );
  return chunks[at]?.form === 'ing' ? at : -1;
}

/**
 * "Voss, who came under fire for saying", "sailors who took to the streets demanding": the verb of "who", with nothing
 * between it and the "-ing" but nouns and prepositions; else -1.
 */
function clauseOfWho(parsed: ParsedSentence, left: number): number {
  const { chunks } = parsed;
  let at = left;
  while (at > left - 6 && /^(?:noun|preposition|other)$/.test(chunks[at]?.kind ?? '')) at--;
  const isClause = at < left && chunks[at]?.form === 'finite' && headWord(parsed, skipLeft(parsed, at - 1)) === 'who';
  // "who blamed Lind for saying": Lind says it.
  return isClause && (headWord(parsed, left) === 'by' || !says(headWord(parsed, at))) ? at : -1;
}

/** "published a tape of Voss saying": who is heard on it. */
function isHeard(parsed: ParsedSentence, noun: number): boolean {
  return headWord(parsed, noun - 1) === 'of' && RECORDINGS.has(singular(headWord(parsed, noun - 2)));
}

const RECORDINGS = wordSet('audio video footage tape recording clip film');

/**
 * "met members of a group of sailors calling for rest": they want it. Not where something is written or told: "sent a
 * letter to members of the council calling for rest".
 */
function isCalling(parsed: ParsedSentence, verb: number, noun: number): boolean {
  const { chunks } = parsed;
  const above = chunks.findLastIndex(({ kind }, at) => at < noun && kind === 'verb');
  const between = chunks.slice(above + 1, noun).map((_, n) => headWord(parsed, above + 1 + n));
  return (
    // "Leaders of the movement backing Voss left": nobody says so.
    above !== -1 &&
    WANTS.has(headWord(parsed, verb)) &&
    headWord(parsed, noun - 1) === 'of' &&
    isGroup(headWord(parsed, noun)) &&
    !between.some((word) => word === 'to' || isDocument(word)) &&
    !publishes(headWord(parsed, above)) &&
    !says(headWord(parsed, above))
  );
}

const WANTS = wordSet('calling demanding opposing supporting backing seeking advocating protesting');

/** "a movement", "sailors": several, or a body of them. */
function isGroup(noun: string): boolean {
  return GENERIC_BODIES.has(noun) || noun === 'coalition' || (singular(noun) !== noun && isPersonNoun(noun, 'NOUN'));
}

function says(word: string): boolean {
  return cueForm(word) !== undefined;
}
