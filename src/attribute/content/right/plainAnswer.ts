import type { Cue } from '../../cue/cue.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { headWord, kindAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * "Asked if it would open, Voss said no", "… answered yes": whether a bare answer stands at a chunk, to a question that
 * stands before it; alone it would tell nothing.
 */
export function plainAnswer(parsed: ParsedSentence, at: number, { verb, kind, first }: Cue): boolean {
  const chunk = parsed.chunks[at];
  return (
    kind === 'verb' &&
    ANSWERING.has(verb.lemma) &&
    chunk !== undefined &&
    chunk.end - chunk.first === 1 &&
    // The last word of a sentence is read as the short form of "number".
    /^(?:yes|no\.?)$/.test(parsed.words[chunk.head]?.lower ?? '') &&
    /^(?:end|stop|comma|preposition|conjunction|subordinator)$/.test(kindAt(parsed, at + 1)) &&
    parsed.chunks.some((_, before) => before < first && cueForm(headWord(parsed, before))?.verb.question === true)
  );
}

const ANSWERING = new Set(['say', 'answer', 'reply', 'respond']);
