import type { Cue } from '../../cue/cue.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { headWord, isDash } from '../../parse/chunkAt.ts';
import { closesAside } from '../extent/closesAside.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** Whether a finite verb comes before the clause that begins at a chunk ends: then it is one. */
export function finiteAhead(parsed: ParsedSentence, from: number, { verb }: Cue): boolean {
  for (let at = from; at < parsed.chunks.length; at++) {
    const chunk = parsed.chunks[at];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') {
      // "lamented the state of the campaign and criticized …" has no clause as its object.
      let before = at - 1;
      while (before > from && parsed.chunks[before]?.kind === 'other') before--;
      return parsed.chunks[before]?.kind !== 'conjunction';
    }
    // "claimed credit, but others had made", "noted a fault, something Voss denied": a clause of the writer's.
    if (chunk?.kind === 'comma' && /^(?:but|something)$/.test(headWord(parsed, at + 1))) return false;
    // "said the pipeline, which many support, would …": the aside is passed over.
    const aside = chunk?.kind === 'comma' ? closesAside(parsed, at, true) : -1;
    const isOfNoun = parsed.chunks[at + 1]?.kind !== 'relative';
    if (aside === -1 && chunk?.kind === 'comma' && !isOfNoun) return false;
    if (aside !== -1 && (!isOfNoun || parsed.chunks[aside + 1]?.form === 'finite')) {
      at = aside;
      continue;
    }
    // "questioned it, said on Friday that", "noted her years there, saying": the verb is the source's own.
    if (verb.object && chunk?.kind === 'comma' && parsed.chunks[at + 1]?.kind === 'verb' && at === from + 1)
      return false;
    // “…,” and his party will: a clause of the writer's.
    if (
      chunk?.kind === 'comma' &&
      parsed.chunks[at + 1]?.kind === 'mark' &&
      parsed.chunks[at + 2]?.kind === 'conjunction'
    )
      return false;
    if (
      chunk?.kind === 'comma' &&
      parsed.chunks[at + 1]?.form === 'ing' &&
      cueForm(headWord(parsed, at + 1)) !== undefined
    )
      return false;
    // "claimed the pier -- a wreck -- would hold"
    const close = isDash(parsed, at) ? parsed.chunks.findIndex((_, index) => index > at && isDash(parsed, index)) : -1;
    if (close !== -1) {
      at = close;
      continue;
    }
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative' || (chunk?.kind === 'subordinator' && at > from))
      return false;
  }
  return false;
}
