import type { AlsoIn, Excerpt } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { ReadSeedText } from '../domain/ports.ts';
import type { Verified } from './verified.ts';
import { vouch } from './vouch.ts';

/** An excerpt before it was checked: the words of every other place are still with it. */
export interface DraftExcerpt extends Omit<Excerpt, 'alsoIn' | 'citation'> {
  readonly alsoIn: readonly (AlsoIn & { readonly text: string })[];
}

/** An excerpt that was checked; composing gives it its citation. */
export type Uncited = Omit<Excerpt, 'citation'>;

/** A place that does not hold the words that it was indexed with, and why. */
export interface Mismatch {
  readonly file: string;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly problem: 'the file cannot be read' | 'the file holds other words there';
}

/**
 * Reads every file behind the excerpts again and drops what does not stand there word for word: excerpts, and other
 * places of the same words.
 */
export async function verifyExcerpts(
  drafts: readonly DraftExcerpt[],
  articles: readonly Article[],
  readSeedText: ReadSeedText,
): Promise<{ verified: Verified<Uncited>[]; mismatches: Mismatch[] }> {
  const texts = await readTexts(drafts, articles, readSeedText);
  const mismatches: Mismatch[] = [];
  const stands = ({ file, articleId, start, end, text }: AlsoIn & { readonly text: string }): boolean => {
    const now = texts.get(articleId) ?? null;
    if (now !== null && now.slice(start, end) === text) return true;
    const problem = now === null ? 'the file cannot be read' : 'the file holds other words there';
    mismatches.push({ file, articleId, start, end, problem });
    return false;
  };
  const verified = drafts.filter(stands).map((draft) => ({
    ...draft,
    text: vouch(draft.text),
    alsoIn: draft.alsoIn.filter(stands).map(toPlace),
  }));
  return { verified, mismatches };
}

function toPlace({ file, articleId, start, end, outlet = null, date = null }: AlsoIn): AlsoIn {
  return { file, articleId, start, end, outlet, date };
}

/** Seed texts by article id: the records of one file share its name. */
async function readTexts(
  drafts: readonly DraftExcerpt[],
  articles: readonly Article[],
  readSeedText: ReadSeedText,
): Promise<ReadonlyMap<string, string | null>> {
  const ids = new Set(drafts.flatMap(({ articleId, alsoIn }) => [articleId, ...alsoIn.map((also) => also.articleId)]));
  const copies = articles.flatMap((article) => article.copies).filter(({ id }) => ids.has(id));
  return new Map(await Promise.all(copies.map(async (copy) => [copy.id, await readSeedText(copy)] as const)));
}
