import { isCueNoun } from '../../cue/findCues.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { isPossessive } from '../../parse/isPossessive.ts';
import { headWord, isTimeAt, opensQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { announcesQuote } from '../extent/announcesQuote.ts';
import { mainClauseAfter } from './mainClauseAfter.ts';
import { thatAfterAside } from './thatAfterAside.ts';

/** Words that open a clause of what is said. */
export const CLAUSE_WORDS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'who']);

/**
 * The clause, colon or quote that the adverbials after a verb lead to ("said on Monday in Castell that …"): where it
 * begins, and whether it is a clause; null where none follows.
 */
export function leadsToClause(
  parsed: ParsedSentence,
  at: number,
): { readonly from: number; readonly clause: boolean } | null {
  const { chunks } = parsed;
  const kind = (index: number): string => chunks[index]?.kind ?? 'end';
  const told = quoteOf(parsed, at);
  if (told !== -1) return { from: told, clause: false };
  // A clause, colon or quote that the adverbials after the verb lead to.
  let scan = at;
  for (let steps = 0; steps < 9; steps++, scan++) {
    const here = kind(scan);
    // "found frogs that had spikes": which frogs, not what was found.
    if (
      here === 'subordinator' &&
      headWord(parsed, scan) === 'that' &&
      chunks[scan + 1]?.form === 'finite' &&
      scan > at
    )
      break;
    if (here === 'subordinator' && isOfNoun(parsed, scan, at)) break;
    if (here === 'subordinator' && CLAUSE_WORDS.has(headWord(parsed, scan))) {
      // "said even if it sinks, the boats stay"
      const isEven = headWord(parsed, scan) === 'if' && /^(?:even|only)$/.test(headWord(parsed, scan - 1));
      return { from: isEven ? scan - 1 : scan, clause: true };
    }
    const that = here === 'comma' || here === 'stop' ? thatAfterAside(parsed, scan) : -1;
    if (that !== -1) return { from: that, clause: true };
    if (here === 'stop') {
      if (headWord(parsed, scan) === ':' && !announcesQuote(parsed, scan + 1)) return { from: scan + 1, clause: true };
      break;
    }
    if (here === 'mark' && opensQuote(parsed, scan) && startsContent(parsed, scan, at))
      return { from: scan, clause: false };
    if (here === 'comma') {
      if (opensQuote(parsed, scan + 1)) return { from: scan + 1, clause: false };
      if (headWord(parsed, scan + 1) === 'that') return { from: scan + 1, clause: true };
      if (headWord(parsed, scan + 2) === ',' && kind(scan + 1) === 'other') continue;
      // "ruled on 30 July, 2002 that"
      if (isTimeAt(parsed, scan + 1)) continue;
      // "She said, if elected, she would ask"
      if (scan === at && kind(scan + 1) === 'subordinator' && mainClauseAfter(parsed, scan + 1))
        return { from: scan + 1, clause: true };
      break;
    }
    // "said in an interview taped in May that"
    if (
      here === 'verb' &&
      kind(scan - 1) === 'noun' &&
      kind(scan - 2) === 'preposition' &&
      headWord(parsed, scan).endsWith('ed') &&
      cueForm(headWord(parsed, scan)) === undefined &&
      chunks[scan]?.end === (chunks[scan]?.first ?? 0) + 1
    )
      continue;
    // "concluded so well and timelessly, “…”"
    if (here === 'conjunction' && kind(scan - 1) === 'other' && kind(scan + 1) === 'other') continue;
    if (here === 'verb' || here === 'end' || here === 'conjunction' || here === 'relative') break;
  }
  return null;
}

/**
 * "said of the claim that it sank: “It floats.”": the clause is what it is said of, and the quote what is said. Where
 * the quote opens, or -1.
 */
function quoteOf(parsed: ParsedSentence, at: number): number {
  if (!/^(?:of|about)$/.test(headWord(parsed, at)) || parsed.chunks[at + 1]?.kind !== 'noun') return -1;
  const end = parsed.chunks.findIndex(({ kind }, index) => index > at && (kind === 'stop' || kind === 'mark'));
  return headWord(parsed, end) === ':' && opensQuote(parsed, end + 1) ? end + 1 : -1;
}

/**
 * "cited Lind’s claim that", "reacted to the claim that": what is claimed, and by another; not "repeated her claim".
 */
function isOfNoun({ chunks, words }: ParsedSentence, that: number, from: number): boolean {
  const noun = chunks[that - 1];
  const opens = words[noun?.first ?? -1];
  const before = chunks[that - 2];
  return (
    that > from &&
    words[chunks[that]?.head ?? -1]?.lower === 'that' &&
    noun?.kind === 'noun' &&
    isCueNoun(words[noun.head]?.lower ?? '') &&
    opens !== undefined &&
    !isPossessive(opens) &&
    (before?.kind !== 'preposition' || words[before.head]?.lower === 'to')
  );
}

/** The quote stands right after the verb or after "in a statement", not within a noun phrase. */
function startsContent(parsed: ParsedSentence, mark: number, from: number): boolean {
  if (mark === from) return true;
  for (let at = from; at < mark; at++) {
    const kind = parsed.chunks[at]?.kind;
    if (
      kind === 'preposition' &&
      // "in the House of Lords “…”"; not "said of the “plan”"
      (headWord(parsed, at) !== 'of' || at > from) &&
      parsed.chunks[at + 1]?.kind === 'noun' &&
      at + 1 < mark
    )
      at++;
    else if (kind !== 'other' && !(kind === 'noun' && isTimeAt(parsed, at))) return false;
  }
  return true;
}
