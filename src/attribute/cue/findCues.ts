import { headWord, opensQuote } from '../parse/chunkAt.ts';
import { claimMadeBy } from './claimMadeBy.ts';
import type { Cue } from './cue.ts';
import { cueForm, type CueVerb } from '../lexicon/reportingVerbs.ts';
import { singular } from '../lexicon/nouns.ts';
import { isLet } from './isLet.ts';
import { isRight } from './isRight.ts';
import { isPossessive } from '../parse/isPossessive.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { heldView } from './heldView.ts';
import { isUnowned } from './isUnowned.ts';
import { opensWithSource } from './opensWithSource.ts';
import { quotedSaying } from './quotedSaying.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Cues of a sentence, in order. Words inside quotation marks are somebody's content and no cues. */
export function findCues(parsed: ParsedSentence): Cue[] {
  const cues: Cue[] = [];
  for (const [index, chunk] of parsed.chunks.entries()) {
    if (parsed.quoteOf[index] !== null && parsed.quoteOf[index] !== undefined) continue;
    const lower = headWord(parsed, index);
    if (lower === 'according' && headWord(parsed, index + 1) === 'to') {
      cues.push({ kind: 'according', first: index, end: index + 2, verb: ACCORDING, form: 'finite', passive: false });
      continue;
    }
    if (opensWithSource(parsed, index)) {
      cues.push({ kind: 'according', first: index, end: index + 1, verb: ACCORDING, form: 'finite', passive: false });
      continue;
    }
    // "in Smith's view": like "according to Smith".
    if (
      chunk.kind === 'noun' &&
      VIEWS.has(lower) &&
      /^(?:in|by|from)$/.test(headWord(parsed, index - 1)) &&
      hasOwner(parsed, index) &&
      standsApart(parsed, index)
    ) {
      cues.push({ kind: 'view', first: index, end: index + 1, verb: ACCORDING, form: 'finite', passive: false });
      continue;
    }
    if (
      chunk.kind === 'noun' &&
      hasOwner(parsed, index) &&
      (CUE_NOUNS.has(singular(lower)) || CLAUSE_NOUNS.has(singular(lower))) &&
      !isRight(parsed, index)
    ) {
      const linked =
        CUE_NOUNS.has(singular(lower)) &&
        /^(?:of|for|on|about|against|to|with)$/.test(headWord(parsed, index + 1)) &&
        parsed.chunks[index + 1]?.kind === 'preposition';
      cues.push({
        kind: 'noun',
        first: index,
        end: linked ? index + 2 : index + 1,
        verb: NOUN,
        form: 'finite',
        passive: false,
      });
      continue;
    }
    const made = chunk.kind === 'noun' && isCueNoun(lower) ? claimMadeBy(parsed, index) : null;
    const claim = made ?? (isUnowned(parsed, index) ? { end: index + 1 } : null);
    if (claim !== null) {
      cues.push({ kind: 'noun', first: index, ...claim, verb: NOUN, form: 'finite', passive: false });
      continue;
    }
    if (chunk.kind !== 'verb' || isLet(parsed, index)) continue;
    const held = heldView(parsed, index);
    if (held !== -1) {
      cues.push({ kind: 'verb', first: index, end: held, verb: HELD, form: chunk.form ?? 'finite', passive: false });
      continue;
    }
    const form = cueForm(lower);
    // "to states" is a place, no infinitive; "to have said" is one.
    const isPerfect = parsed.words[chunk.head - 1]?.lower === 'have';
    if (form === undefined || (chunk.form === 'infinitive' && !form.forms.has('base') && !isPerfect)) continue;
    const passedOn = quotedSaying(parsed, index);
    if (passedOn !== null) {
      cues.push(passedOn);
      continue;
    }
    if (index < (cues.at(-1)?.end ?? 0)) continue;
    const end = afterPreposition(parsed, index, form.verb);
    if (end === index + 1 && form.verb.particle) continue;
    if (end === index + 1 && !form.verb.clause && !form.verb.object && !form.verb.infinitive) continue;
    const isPut = form.verb.question && isPutToSubject(parsed, index);
    // "are worried that", "is convinced": nobody does it to them.
    const isState = FEELINGS.has(lower) && !/^(?:by|of|for)$/.test(headWord(parsed, index + 1));
    // "if you're worried about it", "he wouldn't be worried about it": nobody is.
    const isNobodys = isState && (headWord(parsed, index - 1) === 'you' || chunk.end - chunk.first > 2);
    if (isNobodys && headWord(parsed, index + 1) === 'about') continue;
    cues.push({
      kind: 'verb',
      first: index,
      end,
      verb: form.verb,
      form: isPut ? 'participle' : (chunk.form ?? 'finite'),
      passive: isPut || (chunk.passive && !isState),
    });
  }
  return cues;
}

/** Participles for how somebody feels or thinks. */
const FEELINGS = wordSet('worried convinced persuaded');

/** "Asked whether it would open, Voss said", "she said when asked about it": a question put to the subject. */
function isPutToSubject({ chunks, words }: ParsedSentence, index: number): boolean {
  const [first, head] = [words[chunks[index]?.first ?? -1], words[chunks[index]?.head ?? -1]];
  const opens = index === 0 && first === head;
  return head?.lower.endsWith('ed') === true && (opens || (first?.lower === 'when' && first !== head));
}

const ACCORDING: CueVerb = {
  lemma: 'according to',
  clause: true,
  object: false,
  infinitive: false,
  hearer: false,
  quoted: false,
  particle: false,
  naming: false,
  plain: false,
  negative: false,
  negativeWith: new Set(),
  question: false,
  wish: false,
  prepositions: new Set(),
};

const HELD: CueVerb = { ...ACCORDING, lemma: 'be sure' };
const NOUN: CueVerb = { ...ACCORDING, lemma: 'claim', object: true, infinitive: true };

/** Nouns that take only a clause: "his answer to them" is not what he answered. */
const CLAUSE_NOUNS = wordSet('answer assumption message reply response conclusion verdict');

const VIEWS = wordSet('view opinion mind telling words estimation judgment judgement account eyes');

/** "claim", "warnings": what somebody says may stand behind it. Lower case. */
export function isCueNoun(noun: string): boolean {
  return CUE_NOUNS.has(singular(noun));
}

/** Nouns of saying, believing and wanting that take what is said as "that …", "to …" or with a preposition. */
const CUE_NOUNS = wordSet(`
  accusation allegation assertion claim contention argument suggestion warning belief view fear hope concern doubt
  promise pledge vow threat call demand request plea appeal proposal plan refusal denial criticism attack
  defense defence praise support opposition endorsement rejection condemnation admission acknowledgment announcement
  declaration prediction desire intention insistence commitment complaint description characterization assessment
  comment remark statement skepticism disdain
`);

/** At the start of a sentence before a comma, or at its end. */
function standsApart(parsed: ParsedSentence, index: number): boolean {
  const after = parsed.chunks[index + 1]?.kind;
  if (/^(?:my|our|your)$/.test(parsed.words[parsed.chunks[index]?.first ?? -1]?.lower ?? '')) return false;
  if (after === 'comma' && opensQuote(parsed, index + 2)) return true;
  return (
    (index === 1 && after === 'comma') ||
    (parsed.chunks[index - 2]?.kind === 'comma' &&
      (after === undefined || (after === 'stop' && index + 2 >= parsed.chunks.length)))
  );
}

/** "Smith's claim", "his claim": somebody's. */
function hasOwner(parsed: ParsedSentence, index: number): boolean {
  const chunk = parsed.chunks[index];
  const first = parsed.words[chunk?.first ?? -1];
  if (chunk === undefined || first === undefined) return false;
  return isPossessive(first) || parsed.words.slice(chunk.first + 1, chunk.end).some(({ lower }) => lower === "'s");
}

/** Takes "called for", "pointed out that" and the like as one. */
function afterPreposition(parsed: ParsedSentence, index: number, verb: CueVerb): number {
  const next = headWord(parsed, index + 1);
  const kind = parsed.chunks[index + 1]?.kind;
  // "as she put it": only where nothing is put anywhere.
  if (next === 'it' && verb.prepositions.has('it'))
    return /^(?:comma|stop|mark|end)$/.test(parsed.chunks[index + 2]?.kind ?? 'end') ||
      headWord(parsed, index - 2) === 'as'
      ? index + 2
      : index + 1;
  // "pleaded unsuccessfully for"
  const isAdverb = kind === 'other' && next.endsWith('ly') && parsed.chunks[index + 2]?.kind === 'preposition';
  if (isAdverb && verb.prepositions.has(headWord(parsed, index + 2)) && parsed.quoteOf[index + 2] === null)
    return index + 3;
  return verb.prepositions.has(next) &&
    (kind === 'preposition' || kind === 'other' || kind === 'subordinator') &&
    parsed.quoteOf[index + 1] === null
    ? index + 2
    : index + 1;
}
