import { cueForm, type CueVerb } from './cueLexicon.ts';
import { headWord, type ParsedSentence } from './parseSentence.ts';

/** A place in a sentence that says that somebody says, thinks or wants something. */
export interface Cue {
  readonly kind: 'verb' | 'according';
  /** Chunks `first` to `end` (one past the last). */
  readonly first: number;
  readonly end: number;
  readonly verb: CueVerb;
  readonly form: 'finite' | 'ing' | 'participle' | 'infinitive';
  readonly passive: boolean;
}

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
    if (chunk.kind !== 'verb') continue;
    const form = cueForm(lower);
    if (form === undefined) continue;
    const end = afterPreposition(parsed, index, form.verb);
    if (end === index + 1 && form.verb.particle) continue;
    if (end === index + 1 && !form.verb.clause && !form.verb.object && !form.verb.infinitive) continue;
    cues.push({ kind: 'verb', first: index, end, verb: form.verb, form: chunk.form ?? 'finite', passive: chunk.passive ?? false });
  }
  return cues;
}

const ACCORDING: CueVerb = { lemma: 'according to', clause: true, object: false, infinitive: false, hearer: false, particle: false, prepositions: new Set() };

/** Takes "called for", "pointed out that" and the like as one. */
function afterPreposition(parsed: ParsedSentence, index: number, verb: CueVerb): number {
  const next = headWord(parsed, index + 1);
  const kind = parsed.chunks[index + 1]?.kind;
  return verb.prepositions.has(next) && (kind === 'preposition' || kind === 'other' || kind === 'subordinator') && parsed.quoteOf[index + 1] === null ? index + 2 : index + 1;
}
