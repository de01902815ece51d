import type { Citation, Excerpt } from '../../domain/answer.ts';
import type { ReadSeedText } from '../../domain/ports.ts';
import { citationOf } from '../../evidence/citationOf.ts';
import { draftExcerpt } from '../../evidence/draftExcerpt.ts';
import type { Verified } from '../../evidence/verified.ts';
import { verifyExcerpts } from '../../evidence/verifyExcerpts.ts';
import type { Place } from './quoteVerdict.ts';

/**
 * Places as excerpts: the whole sentences that hold the words, which are marked as the answer; compared with their
 * files, and numbered by article.
 */
export async function excerptPlaces(
  places: readonly Place[],
  readSeedText: ReadSeedText,
): Promise<{ readonly excerpts: readonly Verified<Excerpt>[]; readonly citations: readonly Citation[] }> {
  const drafts = places.map((place) => {
    const { found, statement, stance, start, end } = place;
    const held = [...found.sentences.entries()].filter(([, one]) => one.start < end && start < one.end);
    const unit = {
      article: found,
      sentences: [held[0]?.[0] ?? 0, (held.at(-1)?.[0] ?? -1) + 1] as const,
      start: Math.min(start, held[0]?.[1].start ?? start),
      end: Math.max(end, held.at(-1)?.[1].end ?? end),
      statements: statement === null ? [] : [statement],
    };
    const chosen = { unit, statement, score: 0, alike: [], answer: [{ start, end }] };
    return draftExcerpt(chosen, readSeedText).then((draft) => ({ ...draft, stance }));
  });
  const { verified } = await verifyExcerpts(
    await Promise.all(drafts),
    places.map(({ found }) => found.article),
    readSeedText,
  );
  const cited = [...new Set(places.map(({ found }) => found.article))];
  return {
    excerpts: verified.map((one) => ({ ...one, citation: cited.findIndex(({ id }) => id === one.articleId) + 1 })),
    citations: cited.map((article, n) => citationOf(article, n + 1)),
  };
}
