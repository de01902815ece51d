import { singular } from '../lexicon/nouns.ts';
import { headWord } from '../parse/chunkAt.ts';
import { authorOf } from './authorOf.ts';
import { resolveMention } from './resolveMention.ts';
import type { History, Resolved } from './salience.ts';

/** Sentences back in which a document is told of. */
const REACH = 4;

/**
 * Whose words "the statement" holds: of whom one of the last sentences says that they wrote or spoke it ("The ministry
 * issued a statement. … the statement said"). Null where none says so.
 *
 * @param noun what the document is called, lower case
 * @param before offset of the description
 */
export function writerBefore(noun: string, sentence: number, before: number, history: History): Resolved | null {
  // "the emails": some of many, which may be anybody's.
  if (singular(noun) !== noun) return null;
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const parsed = history.sentences[at];
    if (parsed === undefined) continue;
    for (const index of [...parsed.chunks.keys()].toReversed()) {
      const start = parsed.words[parsed.chunks[index]?.first ?? -1]?.start ?? before;
      if (start >= before || headWord(parsed, index) !== noun) continue;
      const author = authorOf(parsed, index, parsed.chunks.length);
      if (author?.joint === true) return { name: author.text, role: null, resolved: 'nominal' };
      const writer = author === null ? null : resolveMention(author.mention, author.text, parsed, at, history);
      if (writer !== null) return { ...writer, resolved: 'nominal' };
    }
  }
  return null;
}
