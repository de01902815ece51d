import { isCueNoun } from '../../cue/findCues.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { isPossessive } from '../../parse/isPossessive.ts';
import { formAt, headWord, isTimeAt, kindAt, opensQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { announcesQuote } from '../extent/announcesQuote.ts';
import { mainClauseAfter } from './mainClauseAfter.ts';
import { thatAfterAside } from './thatAfterAside.ts';

/** Words that open a clause of what is said. */
const CLAUSE_WORDS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'who']);

/**
 * The clause, colon or quote that the adverbials after a verb lead to ("said on Monday in Castell that …"): where it
 * begins, and whether it is a clause; null where none follows.
 */
export function leadsToClause(
  parsed: ParsedSentence,
  at: number,
): { readonly from: number; readonly clause: boolean } | null {
  const told = quoteOf(parsed, at);
  if (told !== -1) return { from: told, clause: false };
  // A clause, colon or quote that the adverbials after the verb lead to.
  for (let scan = at; scan < at + 9; scan++) {
    const here = kindAt(parsed, scan);
    // "found frogs that had spikes": which frogs, not what was found.
    if (
      scan > at &&
      here === 'subordinator' &&
      headWord(parsed, scan) === 'that' &&
      (formAt(parsed, scan + 1) === 'finite' || isOfNoun(parsed, scan))
    )
      break;
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
      // "ruled on 30 July, 2002 that"
      if (isTimeAt(parsed, scan + 1)) continue;
      // "She said, if elected, she would ask"
      if (scan === at && kindAt(parsed, scan + 1) === 'subordinator' && mainClauseAfter(parsed, scan + 1))
        return { from: scan + 1, clause: true };
      break;
    }
    // "said in an interview taped in May that"
    if (here === 'verb' && kindAt(parsed, scan - 2) === 'preposition' && isParticiple(parsed, scan)) continue;
    // "concluded so well and timelessly, “…”"
    if (here === 'verb' || (here === 'conjunction' && kindAt(parsed, scan + 1) !== 'other')) break;
  }
  return null;
}

/**
 * "said of the claim that it sank: “It floats.”": the clause is what it is said of, and the quote what is said. Where
 * the quote opens, or -1.
 */
function quoteOf(parsed: ParsedSentence, at: number): number {
  if (!/^(?:of|about)$/.test(headWord(parsed, at))) return -1;
  const end = parsed.chunks.findIndex(({ kind }, index) => index > at && kind === 'stop');
  return headWord(parsed, end) === ':' && opensQuote(parsed, end + 1) ? end + 1 : -1;
}

/** "taped": a word alone that has nothing said. */
function isParticiple(parsed: ParsedSentence, at: number): boolean {
  const chunk = parsed.chunks[at];
  const verb = headWord(parsed, at);
  return chunk?.first === chunk?.head && verb.endsWith('ed') && cueForm(verb) === undefined;
}

/**
 * "cited Lind’s claim that", "reacted to the claim that": what is claimed, and by another; not "repeated her claim".
 */
function isOfNoun(parsed: ParsedSentence, that: number): boolean {
  const opens = parsed.words[parsed.chunks[that - 1]?.first ?? -1];
  return (
    isCueNoun(headWord(parsed, that - 1)) &&
    opens !== undefined &&
    !isPossessive(opens) &&
    (kindAt(parsed, that - 2) !== 'preposition' || headWord(parsed, that - 2) === 'to')
  );
}

/** The quote stands right after the verb or after "in a statement", not within a noun phrase. */
function startsContent(parsed: ParsedSentence, mark: number, from: number): boolean {
  for (let at = from; at < mark; at++) {
    const kind = kindAt(parsed, at);
    if (
      kind === 'preposition' &&
      // "in the House of Lords “…”"; not "said of the “plan”"
      (headWord(parsed, at) !== 'of' || at > from) &&
      kindAt(parsed, at + 1) === 'noun'
    )
      at++;
    else if (kind !== 'other' && !isTimeAt(parsed, at)) return false;
  }
  return true;
}
