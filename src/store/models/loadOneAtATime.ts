import type { ModelLocation } from './findModel.ts';

type Library = typeof import('@xenova/transformers');

let loading: Promise<unknown> = Promise.resolve();

/**
 * Runs `load` with transformers.js told where the model lies. It keeps that in globals and looks at them while it
 * loads, so two models that are asked for at once are loaded one after the other.
 *
 * @param cacheFolder where a Hub model is kept once downloaded; null: nothing may be downloaded
 */
export function loadOneAtATime<T>(
  location: ModelLocation,
  cacheFolder: string | null,
  load: (library: Library) => Promise<T>,
): Promise<T> {
  const loaded = loading.then(async () => {
    const library = await import('@xenova/transformers');
    library.env.allowRemoteModels = location.remote && cacheFolder !== null;
    library.env.localModelPath = location.parent;
    if (cacheFolder !== null) library.env.cacheDir = cacheFolder;
    return load(library);
  });
  loading = loaded.catch(() => null);
  return loaded;
}
