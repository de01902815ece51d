import { cueForm } from '../../lexicon/reportingVerbs.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { wordSet } from '../../../text/wordSet.ts';

/**
 * The verb at a chunk, behind a conjunction, is another of what the content holds, and not the source's: "agreed to lay
 * a line and link the yards", "praised a sailor who swam and saved her".
 */
export function isSecondVerb(parsed: ParsedSentence, from: number, index: number): boolean {
  return isOfClause(parsed, from, index) || isInfinitive(parsed, from, index);
}

/** A verb right before the conjunction, in a clause of a noun. */
function isOfClause({ chunks }: ParsedSentence, from: number, index: number): boolean {
  return chunks[index - 2]?.form === 'finite' && chunks[index - 3]?.kind === 'relative' && index - 3 > from;
}

/** No form of the source's own verb. */
function isInfinitive({ chunks, words }: ParsedSentence, from: number, index: number): boolean {
  const next = chunks[index];
  const lower = words[next?.head ?? -1]?.lower ?? '';
  const above = words[chunks.slice(0, from).findLast(({ form }) => form === 'finite')?.head ?? -1]?.lower ?? '';
  return (
    chunks[from]?.form === 'infinitive' &&
    next?.end === (next?.first ?? 0) + 1 &&
    words[next.head]?.tag === 'VERB' &&
    isInflected(above) &&
    !isInflected(lower)
  );
}

/** Whether a verb has an ending of past or third person, or is irregular in the past: "agreed", "agrees", "left". */
function isInflected(lower: string): boolean {
  const forms = cueForm(lower)?.forms;
  if (forms !== undefined) return !forms.has('base');
  return /(?:ed|[^s]s)$/.test(lower) || PASTS.has(lower);
}

/** Pasts of the verbs that are not made by rule and report nothing. */
const PASTS = wordSet(`
  arose ate became began bent bit bled blew bore bought bound bred broke brought built came caught chose clung crept
  dealt did dove drank drew drove dug fed fell fled flew fought found froze gave got grew had held hid kept knew laid
  led left lent lit lost made meant met paid ran rang rode rose said sang sank sat saw sent shook shot shrank slept slid
  sold spent spoke sped sprang stole stood struck stuck swam swore swung taught tore told took went won woke wore wound
  wove wrote
`);
