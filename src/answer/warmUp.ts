import type { AskDeps } from './answerQuestion.ts';

/** What is loaded, and what the live generation is. */
export interface WarmUpDeps extends Pick<AskDeps, 'index' | 'embedder' | 'reader'> {
  manifest(): Promise<unknown>;
}

/**
 * Loads all that answers a question, so that the first one is answered as quickly as the others and holds nobody up:
 * the index that CURRENT names now, the models, and the code with its tagger, which together take a fifth of a second
 * of the event loop.
 */
export async function warmUp(deps: WarmUpDeps): Promise<void> {
  const code = Promise.all([import('../attribute/tag/tagger.ts'), import('./answerQuestion.ts')]);
  await Promise.all([
    deps.manifest().then(deps.index),
    deps.embedder(),
    deps.reader(),
    code.then(([{ tagger }]) => tagger()),
  ]);
}
