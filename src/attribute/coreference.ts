import type { Article } from '../domain/article.ts';
import type { Speaker } from '../domain/statement.ts';
import type { Draft } from './findStatements.ts';
import type { ParsedSentence } from './parseSentence.ts';

/** Names the speaker of each draft. */
export function resolveSpeakers(article: Pick<Article, 'text'>, _parsed: readonly ParsedSentence[], drafts: readonly Draft[]): { draft: Draft; speaker: Speaker | null }[] {
  return drafts.map((draft) => ({
    draft,
    speaker: draft.source === null ? null : { name: article.text.slice(draft.source.start, draft.source.end), role: null, side: null, resolved: 'named' },
  }));
}
