import { timeline, type Voice } from '../answer/layout/timeline.ts';
import type { Article } from '../domain/article.ts';
import type { ReadSeedText, SearchIndex } from '../domain/ports.ts';
import { stillStanding } from '../evidence/stillStanding.ts';

/** The articles in which somebody speaks, as far as their files still hold the text that was indexed. */
export async function standingOf(
  voice: Voice,
  corpus: SearchIndex,
  readSeedText: ReadSeedText,
): Promise<ReadonlySet<Article>> {
  return stillStanding(
    timeline(corpus, voice).map(({ found }) => found.article),
    readSeedText,
  );
}
