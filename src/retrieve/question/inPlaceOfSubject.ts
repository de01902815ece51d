import { ASKED_NOUNS } from './asked/words/askedNouns.ts';
import { sayingVerbs } from './asked/words/sayingVerbs.ts';

/** Words of a subject, at most [4, 15]. */
const LONGEST = 8;

/**
 * "What do the islanders say about the ferry?" asked of the company: whatever stands between "do" and the verb of
 * saying is the subject. Null where there is no such place.
 */
export function inPlaceOfSubject(subject: string, question: string): string | null {
  const start = AUXILIARY.exec(question);
  if (start === null) return null;
  const from = start.index + start[0].length;
  const words = [...question.slice(from).matchAll(/[\p{L}\p{N}'’.-]+/gu)];
  const verbs = sayingVerbs(question, ASKED_NOUNS);
  const isVerb = (n: number): boolean => verbs.has(from + (words[n]?.index ?? Number.NaN));
  // "Each side say": a noun that is a verb elsewhere stands before the verb.
  const verb = words.findIndex((_, n) => n > 0 && isVerb(n) && !isVerb(n + 1));
  const last = words[verb - 1];
  if (verb < 1 || verb > LONGEST || last === undefined) return null;
  return question.slice(0, from) + subject + question.slice(from + last.index + last[0].length);
}

const AUXILIARY = /\b(?:do|does|did|have|has|had)\s+/iu;
