import type { Answer, Excerpt } from '../../domain/answer.ts';
import type { StateStore } from '../../domain/state.ts';
import { lastingId } from '../../text/scopedId.ts';
import type { Takedowns } from './createTakedowns.ts';

/** Kept answers without what was taken down since: no words of it, and nothing about it but where it stood. */
export function silence(state: StateStore, takedowns: Pick<Takedowns, 'ids'>): StateStore {
  const silenced = async <T extends Answer | null>(answer: T): Promise<T> =>
    answer === null ? answer : (withoutArticles(answer, await takedowns.ids()) as T);
  const { receipts, feedback } = state;
  return {
    ...state,
    receipts: {
      ...receipts,
      load: async (...given) => silenced(await receipts.load(...given)),
      open: async (...given) => silenced(await receipts.open(...given)),
      last: async (viewer) => silenced(await receipts.last(viewer)),
    },
    feedback: {
      ...feedback,
      all: async () =>
        Promise.all((await feedback.all()).map(async (entry) => ({ ...entry, shown: await silenced(entry.shown) }))),
    },
  };
}

function withoutArticles(answer: Answer, ids: ReadonlySet<string>): Answer {
  const isGone = ({ articleId: id, file }: { readonly articleId: string; readonly file: string }): boolean =>
    ids.has(id) || ids.has(lastingId({ id, file }));
  const excerpt = (one: Excerpt): Excerpt =>
    isGone(one)
      ? { ...one, text: '', speaker: null, answer: [], bearers: [], alsoIn: [] }
      : { ...one, alsoIn: one.alsoIn.filter((also) => !isGone(also)) };
  return {
    ...answer,
    excerpts: answer.excerpts.map(excerpt),
    nearest: answer.nearest.map(excerpt),
    citations: answer.citations.map((one) => (isGone(one) ? { ...one, title: null, outlet: null, url: null } : one)),
  };
}
