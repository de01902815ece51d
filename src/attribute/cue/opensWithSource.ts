import { cueForm } from '../lexicon/reportingVerbs.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/**
 * A preposition that leads to a source, as "according to" does: "By all accounts it failed", "In a poll, he led",
 * "To Lowe, it was a defeat".
 */
export function opensWithSource(parsed: ParsedSentence, index: number): boolean {
  const { chunks } = parsed;
  const opener = headWord(parsed, index);
  if (opener !== 'by' && (index > 0 || !(opener === 'in' || opener === 'to'))) return false;
  if (chunks[index + 1]?.kind !== 'noun') return false;
  const noun = headWord(parsed, index + 1);
  if (opener === 'by') return (index === 0 || chunks[index - 1]?.kind === 'comma') && REPORTS.test(noun);
  if (opener === 'in' ? !SURVEYS.test(noun) : !isSomebody(parsed, index + 1)) return false;
  const comma = chunks.findIndex(({ kind }) => kind === 'comma');
  const rest = chunks.slice(comma + 1);
  // Whoever says something in the clause is its source.
  const isSaid = rest.some(
    ({ kind }, at) =>
      kind === 'mark' || (kind === 'verb' && cueForm(headWord(parsed, comma + 1 + at))?.verb.clause === true),
  );
  const verb = chunks.findIndex(({ kind, form }, at) => at > comma && kind === 'verb' && form === 'finite');
  if (comma === -1 || isSaid || verb === -1 || chunks[comma + 1]?.kind !== 'noun') return false;
  return opener === 'in' || JUDGES.test(headWord(parsed, verb));
}

const REPORTS = /^(?:reports|accounts|estimates)$/;
const SURVEYS = /^(?:polls?|surveys?)$/;
/** What a clause that holds an opinion has for a verb: "To Lowe, she gave a boat" holds none. */
const JUDGES = /^(?:is|are|was|were|'s|seems?|seemed|looks?|looked|means?|meant|feels?|felt|marks?|marked)$/;

function isSomebody({ chunks, words }: ParsedSentence, at: number): boolean {
  const head = words[chunks[at]?.head ?? -1];
  return (
    head !== undefined &&
    (head.tag === 'PROPN' ||
      isPersonNoun(head.lower, 'NOUN') ||
      /^(?:him|her|them|many|some|others|most|few)$/.test(head.lower))
  );
}
