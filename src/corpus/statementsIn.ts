import type { Excerpt } from '../domain/answer.ts';
import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { Speaker, Statement } from '../domain/statement.ts';

/** What is said in an excerpt: its words from first to last, and whose they are now. */
export interface Said {
  readonly words: string;
  readonly speaker: Speaker | null;
}

/**
 * What is said in an excerpt by the speaker that it is shown for, as the article is indexed now; where nothing is
 * theirs any more, what was mended there since.
 */
export function statementsIn(
  { article, statements }: IndexedArticle,
  { start, end, speaker }: Pick<Excerpt, 'start' | 'end' | 'speaker'>,
): readonly Said[] {
  const within = statements.filter(({ content }) => content.some((span) => span.start < end && start < span.end));
  const theirs = within.filter((one) => nameOf(one) === (speaker?.name ?? null));
  const said = theirs.length > 0 ? theirs : within.filter(({ corrected }) => corrected !== undefined);
  return said.map((one) => ({
    words: article.text.slice(one.content[0]?.start, one.content.at(-1)?.end),
    speaker: one.speaker,
  }));
}

function nameOf({ speaker }: Pick<Statement, 'speaker'>): string | null {
  return speaker?.name ?? null;
}
