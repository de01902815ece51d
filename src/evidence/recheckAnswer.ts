import type { Answer, Excerpt } from '../domain/answer.ts';
import type { ReadSeedText } from '../domain/ports.ts';
import type { Verified, VerifiedAnswer } from './verified.ts';
import { vouch } from './vouch.ts';

/** A kept answer as far as it may still be shown. */
export interface Rechecked {
  /** Excerpts that no longer stand in their file word for word have no text, and no places. */
  readonly answer: VerifiedAnswer;
  /** Cited files that are gone, or hold other words where an excerpt was. */
  readonly changed: readonly string[];
}

/** Reads every file behind a kept answer again: what it says once stood there may have been edited or taken back. */
export async function recheckAnswer(answer: Answer, readSeedText: ReadSeedText): Promise<Rechecked> {
  const sha256 = new Map(answer.citations.map((citation) => [citation.articleId, citation.sha256]));
  const places = [...answer.excerpts, ...answer.nearest].flatMap((excerpt) => [excerpt, ...excerpt.alsoIn]);
  const files = new Map(places.map(({ articleId, file }) => [articleId, file]));
  const texts = new Map(
    await Promise.all(
      [...files].map(
        async ([id, file]) => [id, await readSeedText({ id, file, sha256: sha256.get(id) ?? '' })] as const,
      ),
    ),
  );
  const stands = ({ articleId, start, end }: Pick<Excerpt, 'articleId' | 'start' | 'end'>, words: string): boolean =>
    texts.get(articleId)?.slice(start, end) === words;
  const checked = (excerpt: Excerpt): Verified<Excerpt> =>
    stands(excerpt, excerpt.text)
      ? {
          ...excerpt,
          text: vouch(excerpt.text),
          alsoIn: excerpt.alsoIn.filter(({ articleId }) => texts.get(articleId) != null),
        }
      : { ...excerpt, text: vouch(''), answer: [], bearers: [], alsoIn: [] };
  const excerpts = answer.excerpts.map(checked);
  const nearest = answer.nearest.map(checked);
  const changed = [...excerpts, ...nearest].flatMap(({ text, file }) => (text === '' ? [file] : []));
  const { notShown: _, ...kept } = answer;
  return { answer: { ...kept, excerpts, nearest }, changed: [...new Set(changed)] };
}
