import type { Chunk } from '../../parse/chunk.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { headWord, inQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { wordSet } from '../../../text/wordSet.ts';

/**
 * Whether the clause behind ", but" or another word that joins is one more of what is said, and not what the writer
 * goes on with: "said she met the crew, but would leave", "…, but the ferry had sailed", "…, and the toll may rise",
 * "…, while the number of boats fell". What would be so or had been so is told from where the one who says it stands;
 * of others' words a verb of saying or words in marks tell.
 *
 * @param joint the chunk of "but", "and", "yet" or "while"
 */
export function isStillSaid(parsed: ParsedSentence, joint: number): boolean {
  const { chunks } = parsed;
  const verb = chunks.findIndex(({ form }, at) => at > joint && form === 'finite');
  if (verb === -1 || verb - joint > NEAR || !leadsTo(parsed, joint, verb)) return false;
  if (headWord(parsed, joint) === 'while') return !othersSay(parsed, joint);
  const isOwn = chunks.slice(joint + 1, verb).every(({ kind }) => kind === 'other');
  return cueForm(headWord(parsed, verb))?.verb.quoted !== false && (isOwn ? isHelped : isMoved)(parsed, chunks[verb]);
}

/** Chunks within which the verb of a clause stands. */
const NEAR = 10;

/** A subject and what hangs on it, and no clause of its own. */
function leadsTo({ chunks }: ParsedSentence, joint: number, verb: number): boolean {
  return chunks.slice(joint + 1, verb).every(({ kind }) => /^(?:noun|other|preposition|conjunction)$/.test(kind));
}

function othersSay(parsed: ParsedSentence, from: number): boolean {
  return parsed.chunks.some(
    ({ kind }, at) =>
      at > from && (inQuote(parsed, at) || (kind === 'verb' && cueForm(headWord(parsed, at)) !== undefined)),
  );
}

/** "would leave", "had sailed": of what is said, whoever is its subject. */
function isMoved({ words }: ParsedSentence, verb: Chunk | undefined): boolean {
  return words.slice(verb?.first, verb?.head).some(({ lower }) => MOVED.has(lower));
}

/** "was leaving", "has not left": no act of the speaker's. */
function isHelped({ words }: ParsedSentence, verb: Chunk | undefined): boolean {
  return words.slice(verb?.first, verb?.head).some(({ tag }) => tag === 'AUX');
}

const MOVED = wordSet('would could should might may can will had');
