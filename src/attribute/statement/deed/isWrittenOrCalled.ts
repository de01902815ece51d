import type { Content } from '../../content/content.ts';
import type { Cue } from '../../cue/cue.ts';
import { isDocument } from '../../lexicon/isDocument.ts';
import { publishes } from '../../lexicon/publishes.ts';
import { chunkStart, headWord, isTimeAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import type { Source } from '../../source/source.ts';
import { hasClause } from './hasClause.ts';
import { saysSomething } from './saysSomething.ts';

/**
 * Whether somebody wrote a thing or rang somebody up, and no word tells what was said: "wrote the statement",
 * "published drawings", "a paper for which Voss wrote a column", "called the police", "called him at home".
 */
export function isWrittenOrCalled(
  parsed: ParsedSentence,
  { kind, verb, passive, first, end }: Cue,
  source: Source | null,
  content: Content,
): boolean {
  const object = parsed.chunks[end];
  if (kind !== 'verb' || passive || source === null || end !== first + 1 || object?.kind !== 'noun') return false;
  if (content.spans[0]?.start !== chunkStart(parsed, end) || saysSomething(parsed, content)) return false;
  if (verb.clause) {
    // Whatever is published is a thing: "published drawings".
    const isMade =
      verb.lemma === 'publish' || (publishes(headWord(parsed, first)) && isDocument(headWord(parsed, end)));
    return isMade && !hasClause(parsed, content);
  }
  return verb.lemma === 'call' && !isTimeAt(parsed, end) && isAlone(parsed, source, end);
}

/** Nothing behind the object says what it is called, and nothing before the subject is what is called so. */
function isAlone({ chunks }: ParsedSentence, { first }: Source, object: number): boolean {
  return (
    /^(?:preposition|stop|conjunction|end)$/.test(chunks[object + 1]?.kind ?? 'end') &&
    !/^(?:relative|mark|other)$/.test(chunks[first - 1]?.kind ?? '') &&
    chunks[first]?.kind !== 'relative'
  );
}
