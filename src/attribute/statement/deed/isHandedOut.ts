import type { Content } from '../../content/content.ts';
import type { Cue } from '../../cue/cue.ts';
import { isTimeAt, kindAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { saysSomething } from './saysSomething.ts';

/**
 * "published a paper that tells of it", "leaked the list", "approved a bill the mayor had made", "is wanted by the
 * police": what is done with a thing, whatever clause stands behind that. Who "approves of" it has a view.
 */
export function isHandedOut(parsed: ParsedSentence, cue: Cue, content: Content): boolean {
  const { verb, passive, first, end } = cue;
  const isGiven = verb.lemma === 'publish' || verb.lemma === 'leak';
  // "leaked a list that the mayor had made", not "leaked on Tuesday that it sank"
  if (saysSomething(parsed, content))
    return isGiven && !passive && kindAt(parsed, end) === 'noun' && !isTimeAt(parsed, end);
  if (passive) return isGiven || verb.lemma === 'want';
  return isGiven || (verb.lemma === 'approve' && end === first + 1);
}
