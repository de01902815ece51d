import { singular } from '../lexicon/nouns.ts';
import { headWord } from '../parse/chunkAt.ts';
import { authorOf } from './authorOf.ts';
import { resolveMention } from './resolveMention.ts';
import type { History, Resolved } from './salience.ts';

/** Sentences back in which a document is told of, whoever else has written one. */
const REACH = 4;

/**
 * Whose words "the statement" holds: of whom one of the last sentences says that they wrote or spoke it ("The ministry
 * issued a statement. … the statement said"), else the only one of whom the article says so before. Null where nobody
 * or several did.
 *
 * @param noun what the document is called, lower case
 * @param before offset of the description
 */
export function writerBefore(noun: string, sentence: number, before: number, history: History): Resolved | null {
  // "the emails": some of many, which may be anybody's.
  if (singular(noun) !== noun) return null;
  const writers = new Map<string, Resolved>();
  for (let at = sentence; at >= 0; at--) {
    const found = writersIn(noun, at, before, history);
    const [last] = found;
    if (last !== undefined && at >= sentence - REACH) return last;
    for (const writer of found) writers.set(writer.name, writer);
  }
  const [only, ...others] = writers.values();
  return others.length > 0 ? null : (only ?? null);
}

/** Those of whom a sentence says so, the last first. */
function writersIn(noun: string, at: number, before: number, history: History): Resolved[] {
  const parsed = history.sentences[at];
  if (parsed === undefined) return [];
  return [...parsed.chunks.keys()].toReversed().flatMap((index) => {
    const start = parsed.words[parsed.chunks[index]?.first ?? -1]?.start ?? before;
    if (start >= before || headWord(parsed, index) !== noun) return [];
    const author = authorOf(parsed, index, parsed.chunks.length);
    if (author?.joint === true) return [{ name: author.text, role: null, resolved: 'nominal' as const }];
    const writer = author === null ? null : resolveMention(author.mention, author.text, parsed, at, history);
    // "Lowe mended its statement": whose, if they have not spoken?
    const isKnown =
      author?.mention.name !== 'its' ||
      [at, at - 1, at - 2].some((each) => history.spoke.get(each)?.some((entity) => entity === writer?.entity));
    if (!isKnown) return [];
    return writer === null ? [] : [{ ...writer, resolved: 'nominal' as const }];
  });
}
