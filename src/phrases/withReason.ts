import type { Answer } from '../domain/answer.ts';
import { phraseOfAbstention } from './phraseOfAbstention.ts';

/** An answer as machines are given it: with the reason for none as a sentence in English. */
export function withReason<A extends Answer>({ why, ...answer }: A): Omit<A, 'why'> & { readonly reason?: string } {
  return why === undefined ? answer : { ...answer, reason: phraseOfAbstention(why, 'en') };
}
