import type { NarrowedQuestion } from '../../../answer/followUp.ts';
import { bounds } from '../../limits.ts';

/** The last question that somebody asked somewhere, for a follow-up to lean on. */
export interface RecentQuestions {
  remember(scope: string, question: NarrowedQuestion, isPrivate: boolean, now?: number): void;
  /**
   * Null where there is none, it is too old to lean on, or it was private and what leans on it is not: that would tell
   * it to everybody.
   */
  recall(scope: string, isPrivate: boolean, now?: number): NarrowedQuestion | null;
  /** Lets go of everything that a person asked. */
  forget(user: string): void;
}

/**
 * In memory, since a follow-up leans on minutes and not on days; by a clock that nobody sets. Scopes are keys of who
 * and where, as `scopeOf` makes them.
 */
export function createRecentQuestions(life: number = bounds.followUp): RecentQuestions {
  const kept = new Map<
    string,
    { readonly at: number; readonly question: NarrowedQuestion; readonly isPrivate: boolean }
  >();
  return {
    remember(scope, question, isPrivate, now = performance.now()) {
      kept.delete(scope);
      kept.set(scope, { at: now, question, isPrivate });
      for (const [other, { at }] of kept) {
        if (at > now - life) break;
        kept.delete(other);
      }
    },
    recall(scope, isPrivate, now = performance.now()) {
      const found = kept.get(scope);
      return found !== undefined && found.at > now - life && (isPrivate || !found.isPrivate) ? found.question : null;
    },
    forget(user) {
      for (const scope of kept.keys()) if (scope.startsWith(`${user}:`)) kept.delete(scope);
    },
  };
}
