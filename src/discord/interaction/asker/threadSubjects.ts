import { LRUCache } from 'lru-cache';
import type { NarrowedQuestion } from '../../../answer/followUp.ts';
import { bounds } from '../../limits.ts';

/** What each thread is about: the last question that was asked in it for everybody to see, whoever asked. */
export interface ThreadSubjects {
  /** @param thread its id, or that of a message: a thread that is begun at a message has the message's */
  remember(thread: string, user: string, question: NarrowedQuestion): void;
  recall(thread: string): NarrowedQuestion | null;
  /** Lets go of everything that a person asked. */
  forget(user: string): void;
}

/** In memory, the latest ones only. @param life milliseconds */
export function createThreadSubjects(life: number = bounds.subject): ThreadSubjects {
  const kept = new LRUCache<string, { readonly user: string; readonly question: NarrowedQuestion }>({
    max: bounds.subjects,
    ttl: life,
  });
  return {
    remember: (thread, user, question) => void kept.set(thread, { user, question }),
    recall: (thread) => kept.get(thread)?.question ?? null,
    forget(user) {
      for (const [thread, { user: by }] of kept.entries()) if (by === user) kept.delete(thread);
    },
  };
}
