import type { NarrowedQuestion } from '../answer/followUp.ts';
import { bounds } from './limits.ts';

/** The last question that somebody asked somewhere, for a follow-up to lean on. */
export interface RecentQuestions {
  remember(scope: string, question: NarrowedQuestion, now?: number): void;
  /** Null where there is none, or it is too old to lean on. */
  recall(scope: string, now?: number): NarrowedQuestion | null;
}

/** In memory, since a follow-up leans on minutes and not on days. Scopes are opaque keys (who and where). */
export function createRecentQuestions(life: number = bounds.followUp): RecentQuestions {
  const kept = new Map<string, { readonly at: number; readonly question: NarrowedQuestion }>();
  return {
    remember(scope, question, now = Date.now()) {
      kept.delete(scope);
      kept.set(scope, { at: now, question });
      for (const [other, { at }] of kept) {
        if (at > now - life) break;
        kept.delete(other);
      }
    },
    recall(scope, now = Date.now()) {
      const found = kept.get(scope);
      return found !== undefined && found.at > now - life ? found.question : null;
    },
  };
}
