import type { Cue } from '../../cue/cue.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { formAt, headWord, isDash, kindAt } from '../../parse/chunkAt.ts';
import { closesAside } from '../extent/closesAside.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { wordSet } from '../../../text/wordSet.ts';

/** Whether a finite verb comes before the clause that begins at a chunk ends: then it is one. */
export function finiteAhead(parsed: ParsedSentence, from: number, { verb }: Cue): boolean {
  for (let at = from; at < parsed.chunks.length; at++) {
    const kind = kindAt(parsed, at);
    // "lamented the state of the campaign and criticized …" has no clause as its object.
    if (formAt(parsed, at) === 'finite') return kindAt(parsed, at - 1) !== 'conjunction';
    if (kind === 'comma') {
      const next = kindAt(parsed, at + 1);
      if (OF_THE_WRITER.has(headWord(parsed, at + 1))) return false;
      // "said the pipeline, which many support, would …": the aside is passed over.
      const aside = closesAside(parsed, at, true);
      if (aside !== -1 && (next === 'relative' || formAt(parsed, aside + 1) === 'finite')) {
        at = aside;
        continue;
      }
      // "questioned it, said on Friday that", "noted her years there, saying": the verb is the source's own.
      if (verb.object && next === 'verb' && at === from + 1) return false;
      // “…,” and his party will: a clause of the writer's.
      if (next === 'mark' && kindAt(parsed, at + 2) === 'conjunction') return false;
      if (formAt(parsed, at + 1) === 'ing' && cueForm(headWord(parsed, at + 1)) !== undefined) return false;
    }
    // "claimed the pier -- a wreck -- would hold"
    const close = isDash(parsed, at) ? parsed.chunks.findIndex((_, index) => index > at && isDash(parsed, index)) : -1;
    if (close !== -1) {
      at = close;
      continue;
    }
    if (kind === 'stop' || kind === 'relative' || kind === 'subordinator') return false;
  }
  return false;
}

/** "claimed credit, but others had made", "noted a fault, something Voss denied". */
const OF_THE_WRITER = wordSet('but something');
